// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.facts.SiteCheck;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * The disclosure column (政府信息公开专栏) of a site at the last look, 国办公开办函〔2019〕61号.
 *
 * @param present there is one
 * @param misnamed its name is known and another one
 * @param missing sections that could not be opened; none where nobody noted the sections
 */
public record DisclosureColumn(SiteCheck check, boolean present, boolean misnamed, List<DisclosureSection> missing)
        implements Subject {

    public DisclosureColumn {
        missing = List.copyOf(missing);
    }

    public int lacking() {
        return missing.size();
    }

    public boolean entryClosed() {
        return present && Boolean.FALSE.equals(check.requestEntryOpens());
    }

    public boolean mixed() {
        return present && Boolean.TRUE.equals(check.unrelatedContent());
    }

    /** Whether there is a column, but nobody noted its sections. */
    public boolean sectionsUnknown() {
        return present && check.sections().isEmpty();
    }

    @Override
    public String key() {
        return check.site();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(check.source())
                .with("site", check.site())
                .with("checkedOn", check.checkedOn())
                .with("columnName", check.columnName())
                .with("sections", Titles.ofCodes("site-checks", "sections", check.sections()))
                .with("missing", Titles.ofCodes("site-checks", "sections", missing))
                .with("requestEntryOpens", check.requestEntryOpens())
                .with("unrelatedContent", check.unrelatedContent())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(check.source(), "site-checks", key());
    }
}
