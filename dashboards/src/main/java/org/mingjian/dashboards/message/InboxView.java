// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;

/**
 * The inbox.
 *
 * @param email where the reader is told by mail, as typed; empty: nowhere
 * @param refused whether what was typed is no mail address
 */
public record InboxView(
        List<InboxLine> messages,
        String email,
        boolean refused,
        @Nullable EmptyState empty) {

    public InboxView {
        messages = List.copyOf(messages);
    }

    /** Whether any of those shown is unread. */
    public boolean hasUnread() {
        return messages.stream().anyMatch(message -> !message.read());
    }
}
