// SPDX-License-Identifier: Apache-2.0
/**
 * Samples (抽样): drawn from what was found or read, confirmed by people, and from their words how often we are right.
 *
 * <p>Beside the path, after results are there; changes no outcome.
 */
@NullMarked
package org.mingjian.app.sample;

import org.jspecify.annotations.NullMarked;
