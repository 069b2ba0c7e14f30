// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what an administrator does with service tokens; {@link TokenRefused} says in words why not. */
public interface TokenActions {
    /** A new token with its secret, which is told this once. */
    Mono<Secret> issue(TokenForm form, Viewer viewer);

    /** @param overlapHours how long the secret before this one still holds */
    Mono<Secret> rotate(long id, int overlapHours, Viewer viewer);

    Mono<Void> revoke(long id, Viewer viewer);

    /** A secret that was just made, and whose. */
    record Secret(String name, String secret) {}

    /** Why nothing was done; fields are those of the form. */
    final class TokenRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public TokenRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
