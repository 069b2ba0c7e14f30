// SPDX-License-Identifier: Apache-2.0
/**
 * The alert that something good turned bad (数据转坏): an indicator that was satisfied when last asked and is violated now.
 *
 * <p>Behind the evaluation; goes out by the outbox, one message for each bureau and evaluation.
 */
@NullMarked
package org.mingjian.app.message.decay;

import org.jspecify.annotations.NullMarked;
