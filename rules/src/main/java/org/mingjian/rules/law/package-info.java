// SPDX-License-Identifier: Apache-2.0
/**
 * The index of articles (条款索引): which article of the regulation asks for which indicator. Beside the path: it decides no
 * score.
 */
@NullMarked
package org.mingjian.rules.law;

import org.jspecify.annotations.NullMarked;
