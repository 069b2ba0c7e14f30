// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: drafts, changes and issues notices; {@link NoticeRefused} says in words why not. */
public interface NoticeActions {
    /** Ids of the drafts. */
    Mono<List<Long>> draft(NoticeForm form, Viewer viewer);

    Mono<Void> edit(long id, NoticeEdit edit, Viewer viewer);

    /**
     * The id of the notice it leads to: the draft of the next step after an escalation, else the same.
     *
     * @param to by the words of the interface
     * @param password typed again, for issuing
     */
    Mono<Long> go(long id, @Nullable String to, @Nullable String password, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class NoticeRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public NoticeRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
