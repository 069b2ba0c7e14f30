// SPDX-License-Identifier: Apache-2.0
/**
 * Samples (抽样): which items people look at to learn how often the machine is right, and what their answers say.
 *
 * <p>Beside the path; pure arithmetic: the same seed and population give the same sample everywhere.
 */
@NullMarked
package org.mingjian.rules.sampling;

import org.jspecify.annotations.NullMarked;
