// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Link;

/**
 * The reason of one line, in the order a clerk asks: by which law, from which facts, until when, how much, what now.
 *
 * @param basis articles of law and of the scheme (依据)
 * @param facts fields with value and source (事实)
 * @param strip the days of the deadline (期限); absent when no deadline was counted
 * @param arithmetic steps of the calculation, one sentence each (算式)
 * @param rectification what to do, and whether the points come back (整改)
 * @param guidance frequent mistakes of this indicator; absent when none are written
 * @param followUps rectifications and notices that followed
 * @param statement what the bureau says (单位说明); absent without one
 */
public record WhyDetail(
        List<LegalBasis> basis,
        List<Fact> facts,
        @Nullable DeadlineStrip strip,
        List<String> arithmetic,
        String rectification,
        @Nullable Link guidance,
        List<Link> followUps,
        @Nullable Statement statement) {

    public WhyDetail {
        basis = List.copyOf(basis);
        facts = List.copyOf(facts);
        arithmetic = List.copyOf(arithmetic);
        followUps = List.copyOf(followUps);
    }

    /** A reason from which nothing followed. */
    public WhyDetail(
            List<LegalBasis> basis,
            List<Fact> facts,
            @Nullable DeadlineStrip strip,
            List<String> arithmetic,
            String rectification,
            @Nullable Link guidance,
            @Nullable Statement statement) {
        this(basis, facts, strip, arithmetic, rectification, guidance, List.of(), statement);
    }

    /** Where all facts came from, so that it is said once; empty when they differ or there is one alone. */
    public @Nullable String commonSource() {
        List<String> sources =
                facts.stream().flatMap(fact -> Stream.ofNullable(fact.source())).toList();
        boolean common = facts.size() > 1
                && sources.size() == facts.size()
                && sources.stream().distinct().count() == 1;
        return common ? sources.get(0) : null;
    }

    /**
     * An article and what it says.
     *
     * @param citation document and article
     * @param href page of the article or the indicator; absent when there is none
     * @param words the words of the article that bear on this case; empty when the citation is enough
     */
    public record LegalBasis(String citation, @Nullable String href, String words) {}

    /**
     * A fact the rule used.
     *
     * @param field name of the field, such as 收到
     * @param value value as it was used
     * @param source where the value came from; absent when it is the file itself
     * @param evidence stored body that shows it; absent without one
     * @param sentence whether the value is a whole sentence, which is not set bold
     */
    public record Fact(
            String field,
            String value,
            @Nullable String source,
            @Nullable Link evidence,
            boolean sentence) {

        public Fact(String field, String value, @Nullable String source, @Nullable Link evidence) {
            this(field, value, source, evidence, false);
        }
    }

    /**
     * Words of the bureau beside the finding; they change no score.
     *
     * @param words as written
     * @param note who, when, and what became of it
     */
    public record Statement(String words, String note) {}
}
