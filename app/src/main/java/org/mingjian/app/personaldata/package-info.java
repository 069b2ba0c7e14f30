// SPDX-License-Identifier: Apache-2.0
/**
 * Personal data (个人信息) this installation holds: what and why, how much, until when, and its removal after that, with the
 * digest of what was removed kept (《个人信息保护法》第十九条、第四十七条).
 *
 * <p>Beside the path: what is removed and how stands in the database itself ({@code remove_personal_data}), so that page,
 * round and command do the same.
 */
@NullMarked
package org.mingjian.app.personaldata;

import org.jspecify.annotations.NullMarked;
