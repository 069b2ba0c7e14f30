// SPDX-License-Identifier: Apache-2.0
/**
 * The monthly letter (情况通报函) to each bureau, from the result that stands on the first working day of the month.
 *
 * <p>Behind the evaluation; goes out by the outbox.
 */
@NullMarked
package org.mingjian.app.message.letter;

import org.jspecify.annotations.NullMarked;
