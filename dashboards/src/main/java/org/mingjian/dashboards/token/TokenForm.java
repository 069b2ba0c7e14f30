// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the form that issues a token, as typed; {@code *} among types or bureaus stands for all. */
public record TokenForm(
        @Nullable String name,
        @Nullable List<String> types,
        @Nullable List<String> bureaus,
        @Nullable Boolean pages,
        @Nullable Boolean drafts,
        @Nullable String expiresOn) {

    static final TokenForm EMPTY = new TokenForm(null, List.of("*"), List.of("*"), false, false, null);

    /** Whether this type, or {@code *}, was chosen. */
    public boolean hasType(String type) {
        return types != null && types.contains(type);
    }

    /** Whether this bureau, or {@code *}, was chosen. */
    public boolean hasBureau(String code) {
        return bureaus != null && bureaus.contains(code);
    }
}
