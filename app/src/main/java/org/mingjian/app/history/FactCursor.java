// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.history;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.fact.FactName;

/** The last fact of a page: the next begins after it, in the order of bureau and key. */
final class FactCursor {

    private FactCursor() {}

    static String write(FactName last) {
        byte[] place = (last.bureau() + "/" + last.key()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    /** A cursor nobody gave out counts as none. */
    static FactName read(String type, @Nullable String cursor) {
        String place = cursor == null ? "" : decoded(cursor);
        int slash = place.indexOf('/');
        return slash < 0
                ? new FactName(type, "", "")
                : new FactName(type, place.substring(0, slash), place.substring(slash + 1));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notOurs) {
            return "";
        }
    }
}
