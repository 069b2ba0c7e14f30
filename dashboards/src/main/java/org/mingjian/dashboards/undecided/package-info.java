// SPDX-License-Identifier: Apache-2.0
/** The list of what is still undecided (待定事项): lines nobody could judge yet, and vetoes that await their second name. */
@NullMarked
package org.mingjian.dashboards.undecided;

import org.jspecify.annotations.NullMarked;
