// SPDX-License-Identifier: Apache-2.0
/**
 * Login by the city's own identity provider (统一身份认证) over OpenID Connect, where one is set.
 *
 * <p>Beside the path, a door of {@link org.mingjian.app.platform.security.OtherDoor}: it proves a name and nothing else. Roles
 * and bureaus stay here, and an account that is not there is not opened.
 */
@NullMarked
package org.mingjian.app.platform.oidc;

import org.jspecify.annotations.NullMarked;
