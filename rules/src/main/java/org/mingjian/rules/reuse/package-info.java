// SPDX-License-Identifier: Apache-2.0
/**
 * What a bureau's published pages already tell for the registers it keeps (减轻基层负担): nobody is asked for what is
 * public. Beside the path: a known row is offered to the bureau, and counts only once the bureau has completed it.
 */
@NullMarked
package org.mingjian.rules.reuse;

import org.jspecify.annotations.NullMarked;
