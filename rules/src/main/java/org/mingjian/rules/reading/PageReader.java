// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.date.Signature;
import org.mingjian.rules.reading.kind.KindOfPage;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.label.Header;
import org.mingjian.rules.reading.label.Metadata;
import org.mingjian.rules.reading.label.Normative;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.page.PageSource;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.page.Problem;
import org.mingjian.rules.reading.title.PageTitle;
import org.mingjian.rules.reading.wording.WordList;

/**
 * Reads one published page: the door of this package. Pure and safe for any number of threads; the same page gives the
 * same reading. Broken pages never throw: what went wrong stands in the problems of the reading.
 */
public final class PageReader {
    /** Changes whenever a page could be read differently; part of the key under which readings are kept. */
    public static final String VERSION = "2";

    private PageReader() {}

    public static PageReading read(PageInput input) {
        return read(input, WordList.shipped());
    }

    /** Reads with a word list of the office's own. */
    public static PageReading read(PageInput input, WordList words) {
        PageSource source = PageSource.of(input);
        List<Problem> problems = new ArrayList<>(source.problems());
        problems.addAll(Legibility.problems(source.text()));
        MetaTags meta = MetaTags.of(source.meta());
        problems.addAll(meta.problems());
        Header header = Header.of(source.text());
        Metadata labels = Metadata.read(header);
        problems.addAll(labels.problems());
        PageTitle title = PageTitle.of(header, labels, meta.tags().get("ArticleTitle"), source);
        return reading(input, source, meta, labels, header, title, problems, words);
    }

    private static PageReading reading(
            PageInput input,
            PageSource source,
            MetaTags meta,
            Metadata labels,
            Header header,
            PageTitle title,
            List<Problem> problems,
            WordList words) {
        PageText text = source.text();
        int bodyFrom = text.lineStart(header.end());
        String column = labels.column() == null ? meta.tags().get("ColumnName") : labels.column();
        PageKind kind = KindOfPage.of(title.words(), column, text.folded(), bodyFrom);
        LocalDate signed = Signature.read(text, bodyFrom);
        return new PageReading(
                input.url(),
                title.words(),
                kind,
                Normative.stated(header, column, title.documentNumber()),
                labels.indexNumber(),
                title.documentNumber(),
                labels.issuer(),
                labels.writtenOn(),
                either(labels.publishedOn(), either(title.dateBelow(), meta.published())),
                signed,
                title.validity(),
                labels.attribute(),
                labels.topic(),
                either(labels.repealedOn(), title.repealedOn()),
                List.copyOf(source.links()),
                Collections.unmodifiableMap(meta.tags()),
                ReadingByKind.of(kind, title.words(), either(signed, labels.writtenOn()), text, bodyFrom, words),
                List.copyOf(problems),
                text.raw());
    }

    private static @Nullable LocalDate either(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null ? second : first;
    }
}
