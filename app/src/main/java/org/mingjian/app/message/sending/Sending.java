// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sending that is to be sent now.
 *
 * @param id stays the same over all attempts
 * @param attempt which one this is, from 1
 * @param message what it sends
 * @param email where to, of a mail
 * @param url where to, of a push; {@code secret} signs it
 */
record Sending(
        UUID id,
        Channel channel,
        int attempt,
        Message message,
        @Nullable String email,
        @Nullable String url,
        @Nullable String secret) {

    /** The way it takes. */
    enum Channel {
        MAIL,
        WEBHOOK
    }

    /** The message as it was written. */
    record Message(
            UUID id,
            String kind,
            String toKind,
            String toName,
            String link,
            Map<String, String> values,
            Instant createdAt) {}

    /** Never shows a secret or an address. */
    @Override
    public String toString() {
        return "sending " + id + " by " + channel;
    }
}
