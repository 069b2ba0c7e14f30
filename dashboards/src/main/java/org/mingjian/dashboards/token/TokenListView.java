// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;

/**
 * Service tokens, and the form that issues one.
 *
 * @param manages whether the reader may issue, rotate and revoke
 * @param form what was typed
 * @param types registers by fact type, to choose from
 * @param bureaus names by code, to choose from and to name
 * @param told a secret that was just made; absent otherwise
 */
public record TokenListView(
        List<TokenEntry> tokens,
        boolean manages,
        TokenForm form,
        SortedMap<String, String> types,
        SortedMap<String, String> bureaus,
        List<FieldError> errors,
        TokenActions.@Nullable Secret told,
        @Nullable EmptyState empty) {
    public TokenListView {
        tokens = List.copyOf(tokens);
        errors = List.copyOf(errors);
    }

    /** Names of the bureaus a token is bound to; a code no register knows stays a code. */
    public List<String> named(TokenEntry token) {
        return token.bureaus().stream()
                .map(code -> bureaus.getOrDefault(code, code))
                .toList();
    }

    /** Names of the registers a token is bound to. */
    public List<String> registers(TokenEntry token) {
        return token.types().stream()
                .map(type -> types.getOrDefault(type, type))
                .toList();
    }
}
