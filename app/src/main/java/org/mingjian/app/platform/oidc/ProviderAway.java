// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import org.springframework.security.authentication.AuthenticationServiceException;

/** The provider does not answer, or not as it should. */
class ProviderAway extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable why) {
        super("identity provider away: " + why.getMessage(), why);
    }
}
