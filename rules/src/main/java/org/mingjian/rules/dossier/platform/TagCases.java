// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.FooterElement;
import org.mingjian.rules.facts.PageLevel;
import org.mingjian.rules.facts.PageTag;
import org.mingjian.rules.facts.PageTags;
import org.mingjian.rules.scheme.Parameters;

/** Sampled pages at their last look, each with the tags its level asks for. */
public final class TagCases implements CaseFamily {

    private static final String INDICATOR = "PT-04";

    /** 国办发〔2017〕47号附件: six digits of the division and four more, or bm and eight digits; time to the minute. */
    private static final Pattern SITE_ID_CODE = Pattern.compile("bm\\d{8}|\\d{10}");

    private static final Pattern PUB_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");

    private static final Set<PageTag> OF_SITE =
            EnumSet.of(PageTag.SITE_NAME, PageTag.SITE_DOMAIN, PageTag.SITE_ID_CODE);
    private static final Set<PageTag> OF_COLUMN = EnumSet.of(PageTag.COLUMN_NAME, PageTag.COLUMN_TYPE);
    private static final Set<PageTag> OF_ARTICLE =
            EnumSet.of(PageTag.ARTICLE_TITLE, PageTag.PUB_DATE, PageTag.CONTENT_SOURCE);

    private final Parameters parameters;

    public TagCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<TaggedPage> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Map<String, PageTags> last = facts.all(PageTags.class).stream()
                .collect(Collectors.toMap(
                        PageTags::url,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(PageTags::checkedOn)),
                        TreeMap::new));
        return last.values().stream().map(TagCases::page);
    }

    private static TaggedPage page(PageTags page) {
        Set<PageTag> missing = required(page.level());
        missing.removeAll(page.tags());
        List<PageTag> malformed = Stream.of(
                        malformed(PageTag.SITE_ID_CODE, page.siteIdCode(), SITE_ID_CODE, page.tags()),
                        malformed(PageTag.PUB_DATE, page.pubDate(), PUB_DATE, page.tags()))
                .flatMap(each -> each)
                .toList();
        Set<FooterElement> footer = EnumSet.noneOf(FooterElement.class);
        if (page.level() == PageLevel.HOME && !page.footer().isEmpty()) {
            footer = EnumSet.complementOf(EnumSet.copyOf(page.footer()));
        }
        return new TaggedPage(page, List.copyOf(missing), malformed, List.copyOf(footer));
    }

    private static Set<PageTag> required(PageLevel level) {
        Set<PageTag> required = EnumSet.copyOf(OF_SITE);
        switch (level) {
            case HOME -> {}
            case COLUMN -> required.addAll(OF_COLUMN);
            case ARTICLE -> required.addAll(OF_ARTICLE);
        }
        return required;
    }

    private static Stream<PageTag> malformed(
            PageTag tag, @Nullable String value, Pattern form, Collection<PageTag> set) {
        return value != null
                        && set.contains(tag)
                        && !form.matcher(value.strip()).matches()
                ? Stream.of(tag)
                : Stream.empty();
    }
}
