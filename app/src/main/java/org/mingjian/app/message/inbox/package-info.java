// SPDX-License-Identifier: Apache-2.0
/**
 * The inbox (收件箱) of each account: the messages it was sent, and which of them it has read.
 *
 * <p>Behind the outbox, beside mail and webhooks.
 */
@NullMarked
package org.mingjian.app.message.inbox;

import org.jspecify.annotations.NullMarked;
