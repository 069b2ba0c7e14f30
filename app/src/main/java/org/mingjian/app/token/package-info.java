// SPDX-License-Identifier: Apache-2.0
/**
 * Service tokens (服务令牌): issued, rotated and revoked by an administrator; other systems push facts with them.
 *
 * <p>Before intake on the path: says who a program is and what it may push.
 */
@NullMarked
package org.mingjian.app.token;

import org.jspecify.annotations.NullMarked;
