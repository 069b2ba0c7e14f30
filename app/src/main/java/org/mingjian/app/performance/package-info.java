// SPDX-License-Identifier: Apache-2.0
/**
 * What a published result means for others (结果运用): points for the yearly appraisal, and who is barred from awards.
 *
 * <p>After publication; changes nothing.
 */
@NullMarked
package org.mingjian.app.performance;

import org.jspecify.annotations.NullMarked;
