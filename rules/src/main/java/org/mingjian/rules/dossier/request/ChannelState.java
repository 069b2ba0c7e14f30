// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.dossier.subject.ShownFacts;
import org.mingjian.rules.dossier.subject.Sources;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.dossier.subject.Titles;
import org.mingjian.rules.facts.RequestChannel;
import org.mingjian.rules.findings.Evidence;
import org.mingjian.rules.findings.ShownFact;

/**
 * One way to file a request: whether the guide names it and whether it worked when tried last, 条例第二十八条.
 *
 * @param published whether a guide names the channel; unknown while nobody listed the guide's channels
 * @param testedOn the last trial with a result, not older than the edition allows; empty: none
 * @param works its result; empty where there is none
 */
public record ChannelState(
        RequestChannel channel,
        Fulfilment published,
        @Nullable LocalDate testedOn,
        @Nullable Boolean works,
        @Nullable String detail,
        @Nullable String source)
        implements Subject {

    public boolean unpublished() {
        return published == Fulfilment.BROKEN;
    }

    /** Whether an applicant who follows the guide comes to a closed door. */
    public boolean broken() {
        return !unpublished() && Boolean.FALSE.equals(works);
    }

    public boolean untested() {
        return !unpublished() && works == null;
    }

    @Override
    public String key() {
        return channel.name();
    }

    @Override
    public @Nullable LocalDate countedOn() {
        return null;
    }

    @Override
    public List<ShownFact> shown() {
        return new ShownFacts(source)
                .with("channelTitle", Titles.ofCodes("channel-probes", "channel", List.of(channel)))
                .with("published", published)
                .with("testedOn", testedOn)
                .with("works", works)
                .withKnown("detail", detail)
                .list();
    }

    @Override
    public List<Evidence> evidence() {
        return Sources.row(source, "channel-probes", key());
    }
}
