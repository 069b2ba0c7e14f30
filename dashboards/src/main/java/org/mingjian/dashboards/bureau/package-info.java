// SPDX-License-Identifier: Apache-2.0
/** The pages of bureaus (单位): the register, and one bureau with its result as of today, kept live. */
@NullMarked
package org.mingjian.dashboards.bureau;

import org.jspecify.annotations.NullMarked;
