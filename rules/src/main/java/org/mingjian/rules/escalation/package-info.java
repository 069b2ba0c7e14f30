// SPDX-License-Identifier: Apache-2.0
/**
 * From score sheets and ranking to proposals of notices and the notification list (通报名单).
 */
@NullMarked
package org.mingjian.rules.escalation;

import org.jspecify.annotations.NullMarked;
