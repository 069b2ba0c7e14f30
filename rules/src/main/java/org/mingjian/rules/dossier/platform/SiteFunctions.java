// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.SiteCheck;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * Search and downloads of a site at the last look, 条例第二十四条.
 *
 * @param searchDown it does not answer
 * @param searchMisses it answers and finds too few of the samples
 * @param downloadsBroken a sampled attachment could not be downloaded
 */
public record SiteFunctions(SiteCheck check, boolean searchDown, boolean searchMisses, boolean downloadsBroken)
        implements Subject {

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
                .with("searchWorks", check.searchWorks())
                .with("searchSamples", check.searchSamples())
                .with("searchHits", check.searchHits())
                .with("downloadSamples", check.downloadSamples())
                .with("downloadsWorking", check.downloadsWorking())
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(check.source(), "site-checks", key());
    }
}
