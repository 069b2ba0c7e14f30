// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.label;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.reading.page.PageText;

/** The header of a page: everything before its first sentence, with the labels that stand there. */
public final class Header {
    private final PageText text;
    private final int end;
    private final List<LabelledValue> values;

    private Header(PageText text, int end) {
        this.text = text;
        this.end = end;
        this.values = LabelScanner.scan(text, end);
    }

    public static Header of(PageText text) {
        return new Header(text, HeaderEnd.of(text));
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
        for (LabelledValue value : values) {
            boolean labelInside = value.start() >= from && value.start() < to;
            boolean valueInside = !value.value().isEmpty() && value.valueStart() < to && value.valueEnd() > from;
            if (labelInside || valueInside && value.start() < from) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line at {@code at} is the line under a title: 来源, 作者, 浏览次数 … */
    boolean isByline(int at) {
        int from = text.lineStart(at);
        int to = text.lineEnd(at);
        return values.stream().anyMatch(v -> v.label().field == Field.BYLINE && v.start() >= from && v.start() < to);
    }

    /** Values of a field, believed ones first; places left empty included. */
    List<LabelledValue> of(Field field) {
        List<LabelledValue> found = new ArrayList<>();
        for (int tier = 1; tier <= 3; tier++) {
            for (LabelledValue value : values) {
                if (value.label().field == field && value.label().tier == tier) {
                    found.add(value);
                }
            }
        }
        return found;
    }
}
