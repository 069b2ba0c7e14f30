// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a draft edition is called in its file.
 *
 * @param id lower-case letters, digits, _ and -
 * @param edition number people quote
 * @param source the document it rests on
 */
public record DraftName(String id, String edition, String title, String source) {

    void into(Map<String, @Nullable Object> root) {
        root.put("id", id);
        root.put("edition", edition);
        root.put("title", title);
        root.put("source_document", source);
    }
}
