// SPDX-License-Identifier: Apache-2.0
/**
 * The page of service tokens (服务令牌): an administrator issues, rotates and revokes them; an auditor reads the list.
 */
@NullMarked
package org.mingjian.dashboards.token;

import org.jspecify.annotations.NullMarked;
