// SPDX-License-Identifier: Apache-2.0
/**
 * Evaluations as they are run and kept: what one came to, written so that the same input gives the same bytes.
 *
 * <p>After the rules' path, before notices; changes no score.
 */
@NullMarked
package org.mingjian.app.evaluation;

import org.jspecify.annotations.NullMarked;
