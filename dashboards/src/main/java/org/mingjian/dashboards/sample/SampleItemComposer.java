// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.life.FactFields;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.why.WhyBasis;
import org.mingjian.dashboards.why.WhyDetail;
import org.mingjian.dashboards.why.WhyFacts;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoredFinding;
import org.springframework.stereotype.Component;

/** Lays an item out for the person who confirms it: the finding's evidence, or the fields beside the text. */
@Component
final class SampleItemComposer {
    private static final int TEXT_SHOWN = 20_000;

    private final Words words;
    private final Rulebook rulebook;
    private final WhyFacts facts;
    private final WhyBasis basis;

    SampleItemComposer(Words words, Rulebook rulebook, WhyFacts facts, WhyBasis basis) {
        this.words = words;
        this.rulebook = rulebook;
        this.facts = facts;
        this.basis = basis;
    }

    SampleView.ItemView view(
            Sample sample,
            Sample.Item item,
            SampleSubject subject,
            VerdictForm typed,
            List<FieldError> errors,
            Viewer viewer) {
        int left = (int) sample.items().stream()
                .filter(one -> !one.saidBy(viewer.name()))
                .count();
        SampleSubject.Read read = subject.read();
        String text = read == null ? null : read.text();
        return new SampleView.ItemView(
                item,
                SampleComposer.badge(item),
                title(item),
                said(item, subject),
                why(item, subject),
                read == null ? List.of() : fields(read.cells()),
                text == null ? null : text.substring(0, Math.min(text.length(), TEXT_SHOWN)),
                read == null ? null : read.captured(),
                href(sample, item, subject),
                typed.equals(VerdictForm.EMPTY) ? earlier(item, viewer) : typed,
                errors,
                left);
    }

    private String title(Sample.Item item) {
        Indicator indicator =
                item.indicator() == null ? null : rulebook.indicators().get(item.indicator());
        return indicator == null ? item.title() : indicator.id() + " " + indicator.titleZh();
    }

    private String said(Sample.Item item, SampleSubject subject) {
        if (subject.finding() != null) {
            return words.told(subject.finding().finding().message());
        }
        if (subject.line() != null) {
            String reason = subject.line().reason();
            return reason.isEmpty()
                    ? words.of("sample.line", String.valueOf(subject.line().asked()))
                    : words.told(reason);
        }
        return item.title();
    }

    private @Nullable WhyDetail why(Sample.Item item, SampleSubject subject) {
        Indicator indicator =
                item.indicator() == null ? null : rulebook.indicators().get(item.indicator());
        ScoredFinding found = subject.finding();
        if (item.indicator() == null) {
            return null;
        }
        LocalDate asOf = subject.asOf();
        return new WhyDetail(
                basis.of(indicator, null),
                found == null ? List.of() : facts.of(found.finding()),
                found == null || asOf == null ? null : facts.strip(found.finding(), asOf),
                found == null ? List.of() : List.of(found.arithmetic()),
                indicator == null ? words.of("why.rectification.manual") : basis.rectification(indicator),
                null,
                null);
    }

    /** In the order of the register. */
    private List<SampleView.FieldLine> fields(Map<String, String> cells) {
        List<SampleView.FieldLine> lines = new ArrayList<>();
        FactFields documents = FactFields.of("documents", words);
        for (String column : documents.columns(cells)) {
            String value = cells.getOrDefault(column, "");
            if (!value.isEmpty()) {
                lines.add(new SampleView.FieldLine(
                        column, documents.filled(Map.of(column, value)).get(0)));
            }
        }
        return lines;
    }

    private static String href(Sample sample, Sample.Item item, SampleSubject subject) {
        if (subject.read() != null) {
            return subject.read().address().path();
        }
        return subject.finding() == null
                ? "/periods/" + sample.plan().period() + "/bureaus/" + item.bureau() + "/lines/" + item.indicator()
                : "/findings/" + item.unit();
    }

    private static VerdictForm earlier(Sample.Item item, Viewer viewer) {
        return item.said().stream()
                .filter(one -> one.account().equals(viewer.name()))
                .findFirst()
                .map(one -> new VerdictForm(one.verdict(), one.fields(), one.note()))
                .orElse(VerdictForm.EMPTY);
    }
}
