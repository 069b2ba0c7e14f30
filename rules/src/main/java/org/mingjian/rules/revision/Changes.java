// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Words;

/** Sentences about what differs, in the order they were found. */
final class Changes {

    private static final Words WORDS = Words.beside(Changes.class, "words.properties");

    private final List<String> sentences = new ArrayList<>();

    List<String> sentences() {
        return List.copyOf(sentences);
    }

    static String say(String key, Object... values) {
        return WORDS.say(key, values);
    }

    static String word(String noun, Enum<?> constant) {
        return say(noun + "." + constant.name());
    }

    /** A number as people write it: 2.00 is 2, 0.50 is 0.5. */
    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    void add(String sentence) {
        sentences.add(sentence);
    }

    /** 加分门槛 80→75分, where the two differ. */
    void compare(String noun, @Nullable String before, @Nullable String after, String unit) {
        if (!Objects.equals(before, after)) {
            add(say(
                    "changed",
                    noun,
                    before == null ? say("none") : before,
                    after == null ? say("none") : after,
                    after == null ? "" : unit));
        }
    }

    void comparePoints(String noun, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        compare(noun, before == null ? null : number(before), after == null ? null : number(after), say("points"));
    }

    /** What stands in one list alone: 新增… or 取消…. */
    void compareLists(String noun, List<String> before, List<String> after) {
        before.stream().filter(one -> !after.contains(one)).forEach(one -> add(say("removed", noun, one)));
        after.stream().filter(one -> !before.contains(one)).forEach(one -> add(say("added", noun, one)));
    }
}
