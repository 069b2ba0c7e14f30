// SPDX-License-Identifier: Apache-2.0
/**
 * Sendings (投递) of messages to mail addresses and webhooks: at least once, tried again with growing pauses, given up
 * after some and then waiting for a person.
 *
 * <p>Behind the outbox. What is to be sent stands in PostgreSQL; a sender takes it for a while, and if it dies another
 * takes it up.
 */
@NullMarked
package org.mingjian.app.message.sending;

import org.jspecify.annotations.NullMarked;
