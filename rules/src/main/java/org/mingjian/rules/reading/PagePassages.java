// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.label.Field;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.label.LabelPassages;
import org.mingjian.rules.reading.page.Fold;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.PageSource;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.page.Passage;

/**
 * Tells of a reading where on the page each answer stands: behind which label, in which tag, or on which line. By the names
 * of the reading's components; an answer whose place cannot be told is left out.
 */
public final class PagePassages {
    private static final String PUBLISHED_TAG = "PubDate";
    private static final String TITLE_TAG = "title";

    private final PageSource source;
    private final PageText text;
    private final Map<Field, Passage> labels;
    private final Map<String, Passage> passages = new LinkedHashMap<>();

    private PagePassages(PageInput input) {
        this.source = PageSource.of(input);
        this.text = source.text();
        this.labels = LabelPassages.of(Header.of(text));
    }

    public static Map<String, Passage> of(PageInput input, PageReading reading) {
        PagePassages found = new PagePassages(input);
        found.words("title", Field.TITLE, reading.title());
        found.words("indexNumber", Field.INDEX_NUMBER, reading.indexNumber());
        found.words("documentNumber", Field.DOCUMENT_NUMBER, reading.documentNumber());
        found.words("issuer", Field.ISSUER, reading.issuer());
        found.day("writtenOn", Field.WRITTEN_ON, reading.writtenOn(), null);
        found.day(
                "publishedOn",
                Field.PUBLISHED_ON,
                reading.publishedOn(),
                reading.meta().get(PUBLISHED_TAG));
        found.signed(reading.signedOn());
        found.words("validity", Field.VALIDITY, reading.validity());
        found.words("attribute", Field.ATTRIBUTE, reading.attribute());
        found.words("topic", Field.TOPIC, reading.topic());
        found.day("repealedOn", Field.REPEALED_ON, reading.repealedOn(), null);
        return found.passages;
    }

    private void words(String name, Field field, @Nullable String answer) {
        if (answer == null) {
            return;
        }
        Passage labelled = labels.get(field);
        Passage passage = labelled == null ? lineWith(answer) : labelled;
        if (passage == null && field == Field.TITLE && source.windowTitle() != null) {
            passage = new Passage(TITLE_TAG, source.windowTitle());
        }
        put(name, passage);
    }

    private void day(String name, Field field, @Nullable LocalDate answer, @Nullable String tag) {
        if (answer == null) {
            return;
        }
        Passage labelled = labels.get(field);
        if (labelled != null) {
            put(name, labelled);
        } else {
            Passage line = lineWith(answer, 0);
            put(name, line == null && tag != null ? new Passage(PUBLISHED_TAG, tag) : line);
        }
    }

    /** The date under the text is the last of its kind. */
    private void signed(@Nullable LocalDate answer) {
        Passage last = null;
        for (int at = 0; answer != null && at < text.length(); at = text.lineEnd(at) + 1) {
            last = shows(at, answer) ? line(at) : last;
        }
        put("signedOn", last);
    }

    private @Nullable Passage lineWith(String answer) {
        String wanted = Fold.fold(answer).replace(" ", "");
        String folded = text.folded();
        for (int at = 0; at < text.length(); at = text.lineEnd(at) + 1) {
            String words = folded.substring(at, text.lineEnd(at)).replace(" ", "");
            if (!words.isBlank() && (words.contains(wanted) || words.length() > 5 && wanted.startsWith(words))) {
                return line(at);
            }
        }
        return null;
    }

    private @Nullable Passage lineWith(LocalDate answer, int from) {
        for (int at = from; at < text.length(); at = text.lineEnd(at) + 1) {
            if (shows(at, answer)) {
                return line(at);
            }
        }
        return null;
    }

    private boolean shows(int line, LocalDate answer) {
        String folded = text.folded();
        for (int i = line; i < text.lineEnd(line); i++) {
            boolean begins = i == line || !Character.isDigit(folded.charAt(i - 1));
            DateText.Found found = begins ? DateText.at(folded, i) : null;
            if (found != null && answer.equals(found.date())) {
                return true;
            }
        }
        return false;
    }

    private Passage line(int at) {
        return new Passage(null, text.words(at, text.lineEnd(at)));
    }

    private void put(String name, @Nullable Passage passage) {
        if (passage != null) {
            passages.put(name, passage);
        }
    }
}
