// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.FooterElement;
import org.mingjian.rules.facts.PageTag;
import org.mingjian.rules.facts.PageTags;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * A sampled page and what its head and foot lack, 国办发〔2017〕47号.
 *
 * @param missing tags its level asks for and it has not
 * @param malformed tags it has, with a value in another form
 * @param footerMissing what the foot of a home page does not name; none where nobody noted the foot
 */
public record TaggedPage(
        PageTags page, List<PageTag> missing, List<PageTag> malformed, List<FooterElement> footerMissing)
        implements Subject {

    public TaggedPage {
        missing = List.copyOf(missing);
        malformed = List.copyOf(malformed);
        footerMissing = List.copyOf(footerMissing);
    }

    public int lacking() {
        return missing.size();
    }

    public int wrong() {
        return malformed.size();
    }

    public int footerLacking() {
        return footerMissing.size();
    }

    @Override
    public String key() {
        return page.url();
    }

    @Override
    public LocalDate countedOn() {
        return page.checkedOn();
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(page.source())
                .with("page", page.url())
                .with("level", page.level())
                .with("checkedOn", page.checkedOn())
                .withKnown("siteIdCode", page.siteIdCode())
                .withKnown("pubDate", page.pubDate())
                .with("missing", Titles.ofCodes("page-tags", "tags", missing))
                .with("malformed", Titles.ofCodes("page-tags", "tags", malformed))
                .with("footerMissing", Titles.ofCodes("page-tags", "footer", footerMissing))
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.page(page.url(), page.checkedOn(), page.source(), "page-tags", key());
    }
}
