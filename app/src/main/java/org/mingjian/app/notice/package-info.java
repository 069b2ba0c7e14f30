// SPDX-License-Identifier: Apache-2.0
/**
 * Notices (通知书、通报): drafted from proposals, issued by people under a number of the register, acknowledged by bureaus.
 *
 * <p>On the path after results are published; changes no score.
 */
@NullMarked
package org.mingjian.app.notice;

import org.jspecify.annotations.NullMarked;
