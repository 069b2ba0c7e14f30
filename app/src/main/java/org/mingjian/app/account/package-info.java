// SPDX-License-Identifier: Apache-2.0
/**
 * Accounts managed on screen (账号管理): opened, changed and closed by an administrator, and what their holders do with them.
 *
 * <p>Beside the path: who may enter is decided in {@link org.mingjian.app.platform.security}.
 */
@NullMarked
package org.mingjian.app.account;

import org.jspecify.annotations.NullMarked;
