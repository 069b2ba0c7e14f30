// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.page.Passage;

/** Where the labels stand that {@link Metadata} took its answers from; fields without a label are left out. */
public final class LabelPassages {
    private static final int LONGEST_LEAD = 12;

    private LabelPassages() {}

    public static Map<Field, Passage> of(Header header) {
        Map<Field, Passage> passages = new EnumMap<>(Field.class);
        answer(header, Field.TITLE, Values::title, passages);
        answer(header, Field.INDEX_NUMBER, Values::code, passages);
        answer(header, Field.DOCUMENT_NUMBER, DocumentNumber::ofLabel, passages);
        answer(header, Field.ISSUER, Values::organ, passages);
        answer(header, Field.VALIDITY, Values::validity, passages);
        answer(header, Field.TOPIC, Values::topic, passages);
        answer(header, Field.ATTRIBUTE, Function.identity(), passages);
        Dates dates = new Dates(header, new ArrayList<>());
        day(header, Field.WRITTEN_ON, dates.written(), passages);
        day(header, Field.PUBLISHED_ON, dates.published(), passages);
        day(header, Field.REPEALED_ON, dates.repealed(), passages);
        return passages;
    }

    private static void answer(
            Header header, Field field, Function<String, @Nullable String> form, Map<Field, Passage> passages) {
        for (LabelledValue value : header.of(field)) {
            String stated = Values.stated(value);
            if (stated != null && form.apply(stated) != null) {
                passages.putIfAbsent(field, passage(header.text(), value));
            }
        }
    }

    private static void day(Header header, Field field, @Nullable LocalDate read, Map<Field, Passage> passages) {
        for (LabelledValue value : header.of(field)) {
            if (read != null && begins(value.value(), read)) {
                passages.putIfAbsent(field, passage(header.text(), value));
            }
        }
    }

    private static boolean begins(String words, LocalDate date) {
        String folded = Fold.fold(words);
        for (int i = 0; i < Math.min(folded.length(), LONGEST_LEAD); i++) {
            DateText.Found found = DateText.at(folded, i);
            if (found != null) {
                return date.equals(found.date());
            }
        }
        return false;
    }

    /** The label as the page spells it, and what stands from it to the end of its value. */
    private static Passage passage(PageText text, LabelledValue value) {
        String mark = text.words(value.start(), value.valueStart()).replaceAll("[:：\\[\\]【】|\\s]+", "");
        return new Passage(mark, text.words(value.start(), value.valueEnd()));
    }
}
