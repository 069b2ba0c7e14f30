// SPDX-License-Identifier: Apache-2.0
/**
 * Seeded spoiling of real samples, by which tests of {@code rules} and {@code app} ask every parser of input.
 *
 * <p>Beside the path; of tests alone.
 */
@NullMarked
package org.mingjian.rules.fuzz;

import org.jspecify.annotations.NullMarked;
