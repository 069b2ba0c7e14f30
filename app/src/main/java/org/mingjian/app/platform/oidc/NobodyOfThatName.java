// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import org.springframework.security.core.AuthenticationException;

/** The provider knows who is there, and no account here that may enter is theirs. */
class NobodyOfThatName extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    NobodyOfThatName() {
        super("no open account of that name");
    }
}
