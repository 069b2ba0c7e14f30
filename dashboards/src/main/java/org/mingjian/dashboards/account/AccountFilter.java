// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableFilter;
import org.springframework.util.MultiValueMap;

/** Which accounts are listed; empty text lets all pass. */
public record AccountFilter(String role, String state, String words) {

    private static final int LONGEST = 60;

    static AccountFilter of(MultiValueMap<String, String> parameters) {
        return new AccountFilter(
                text(parameters.getFirst("role")),
                text(parameters.getFirst("state")),
                text(parameters.getFirst(TableFilter.WORDS)));
    }

    boolean holds(AccountEntry entry) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return (role.isEmpty() || entry.role().name().equals(role))
                && (state.isEmpty() || entry.state().name().equals(state))
                && Stream.of(entry.name(), entry.bureauName(), entry.bureau())
                        .filter(Objects::nonNull)
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String text(@Nullable String typed) {
        String stripped = typed == null ? "" : typed.strip();
        return stripped.substring(0, Math.min(stripped.length(), LONGEST));
    }
}
