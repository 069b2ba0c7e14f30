// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * Words rows are found by, as the parameters {@code :words} and {@code :indicators} of a statement; without words the
 * statement lets all pass.
 *
 * @param pattern empty, or what {@code ilike} finds them by
 * @param indicators codes of those whose names hold them: names stand in the rulebook and in no table
 */
public record SoughtWords(String pattern, List<String> indicators) {
    /** None: all rows. */
    public static final SoughtWords NONE = new SoughtWords("", List.of());

    public SoughtWords {
        indicators = List.copyOf(indicators);
    }

    public static SoughtWords of(String words, List<String> indicators) {
        return new SoughtWords(Anywhere.pattern(words), indicators);
    }

    /** Whether the registered name of a bureau holds them. */
    public static String inNameOf(String bureau) {
        return "exists (select from fact b where b.type = 'bureaus' and b.superseded_at is null and b.bureau = "
                + bureau + " and b.content ->> 'name' ilike :words)";
    }

    public GenericExecuteSpec bind(GenericExecuteSpec statement) {
        return statement.bind("words", pattern).bind("indicators", indicators.toArray(String[]::new));
    }
}
