// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.reading.page.PageText;

/**
 * The header of a page: everything before its first sentence, with the labels that stand there. Where a sentence of the
 * site (a welcome, a warning) comes first and an index number with its code only later, the header reaches beyond it.
 */
public final class Header {
    private final PageText text;
    private final int end;
    private final List<LabelledValue> values;
    /** Where the answer behind each value's label ends: asked for at every piece of the header. */
    private final int[] answerEnds;

    private final Map<Field, List<LabelledValue>> byField = new EnumMap<>(Field.class);

    private Header(PageText text, int end, List<LabelledValue> values) {
        this.text = text;
        this.end = end;
        this.values = values;
        this.answerEnds = values.stream()
                .mapToInt(value -> value.answerEnd(text.folded()))
                .toArray();
        for (LabelledValue value : values) {
            byField.computeIfAbsent(value.label().field, field -> new ArrayList<>())
                    .add(value);
        }
        byField.values().forEach(some -> some.sort(Comparator.comparingInt(value -> value.label().tier)));
    }

    public static Header of(PageText text) {
        int end = HeaderEnd.behind(text, 0);
        int last = Math.min(text.length(), HeaderEnd.LONGEST);
        List<LabelledValue> values = LabelScanner.scan(text, end);
        boolean known = values.stream().anyMatch(v -> v.label() == Label.INDEX);
        if (known || !LabelScanner.mayName(text, "索引", end, last)) {
            return new Header(text, end, values);
        }
        return beyond(text, end, LabelScanner.scan(text, last));
    }

    private static Header beyond(PageText text, int sentence, List<LabelledValue> all) {
        int end = sentence;
        for (LabelledValue value : all) {
            String stated = value.label() == Label.INDEX ? Values.stated(value) : null;
            if (stated != null && Values.code(stated) != null) {
                end = HeaderEnd.behind(text, value.start());
                break;
            }
        }
        int last = end;
        return new Header(text, end, all.stream().filter(v -> v.start() < last).toList());
    }

    public PageText text() {
        return text;
    }

    /** Place of the full stop of the first sentence, or the end of the text. */
    public int end() {
        return end;
    }

    /** Whether a label begins between these places, or the value of a label reaches into them. */
    public boolean speaksBetween(int from, int to) {
        for (int i = 0; i < answerEnds.length; i++) {
            LabelledValue value = values.get(i);
            if (value.start() >= to) {
                return false;
            }
            boolean valueInside = !value.value().isEmpty() && value.valueStart() < to && answerEnds[i] > from;
            if (value.start() >= from || valueInside) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line at {@code at} is the line under a title: 来源, 作者, 浏览次数 … */
    boolean isByline(int at) {
        int from = text.lineStart(at);
        int to = text.lineEnd(at);
        return of(Field.BYLINE).stream().anyMatch(v -> v.start() >= from && v.start() < to);
    }

    /** Where the first line under a title begins, or -1. */
    public int firstByline() {
        for (LabelledValue value : values) {
            if (value.label().field == Field.BYLINE) {
                return text.lineStart(value.start());
            }
        }
        return -1;
    }

    /** Values of a field, believed ones first; places left empty included. */
    List<LabelledValue> of(Field field) {
        return byField.getOrDefault(field, List.of());
    }
}
