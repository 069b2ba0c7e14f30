// SPDX-License-Identifier: Apache-2.0
/**
 * Messages (消息) to bureaus, roles and accounts: written in the transaction of what they tell of, sent afterwards.
 *
 * <p>End of the path. A feature calls {@link org.mingjian.app.message.Outbox#add}; a dispatcher hands each message to the
 * inbox of every account it is meant for, and to mail and webhooks where they are set up. Sending is at least once,
 * under an id that stays the same.
 */
@NullMarked
package org.mingjian.app.message;

import org.jspecify.annotations.NullMarked;
