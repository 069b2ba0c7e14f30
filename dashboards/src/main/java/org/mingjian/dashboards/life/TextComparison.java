// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.life;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two texts side by side, sentence by sentence.
 *
 * @param parts in the order of the texts; empty where they are the same
 * @param tooLong whether they were too long to be compared
 */
public record TextComparison(List<Part> parts, boolean tooLong) {

    private static final int SENTENCES_AT_MOST = 4000;
    private static final int SHOWN_AROUND = 1;
    private static final String ENDS = "(?<=[。！？；!?;\\n])";

    public TextComparison {
        parts = List.copyOf(parts);
    }

    /** What became of a part. */
    public enum Kind {
        SAME,
        GONE,
        NEW,
        /** Sentences that are the same in both and not shown. */
        LEFT_OUT
    }

    /**
     * A part of the text.
     *
     * @param sentences how many it stands for
     */
    public record Part(Kind kind, String text, int sentences) {}

    /** How the second text differs from the first. */
    public static TextComparison of(@Nullable String before, @Nullable String after) {
        List<String> old = sentences(before);
        List<String> now = sentences(after);
        if (old.size() > SENTENCES_AT_MOST || now.size() > SENTENCES_AT_MOST) {
            return new TextComparison(List.of(), true);
        }
        List<Part> parts = new ArrayList<>();
        boolean differs = false;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                same(delta.getSource().getLines(), parts);
                continue;
            }
            differs = true;
            add(Kind.GONE, delta.getSource().getLines(), parts);
            add(Kind.NEW, delta.getTarget().getLines(), parts);
        }
        return new TextComparison(differs ? parts : List.of(), false);
    }

    private static void same(List<String> sentences, List<Part> parts) {
        int hidden = sentences.size() - 2 * SHOWN_AROUND;
        if (hidden < 2) {
            add(Kind.SAME, sentences, parts);
            return;
        }
        add(Kind.SAME, sentences.subList(0, SHOWN_AROUND), parts);
        parts.add(new Part(Kind.LEFT_OUT, "", hidden));
        add(Kind.SAME, sentences.subList(sentences.size() - SHOWN_AROUND, sentences.size()), parts);
    }

    private static void add(Kind kind, List<String> sentences, List<Part> parts) {
        if (!sentences.isEmpty()) {
            parts.add(new Part(kind, String.join("", sentences), sentences.size()));
        }
    }

    private static List<String> sentences(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Stream.of(text.split(ENDS)).filter(one -> !one.isBlank()).toList();
    }
}
