// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Fulfilment;
import org.mingjian.rules.facts.ChannelProbe;
import org.mingjian.rules.facts.DisclosureGuide;
import org.mingjian.rules.facts.RequestChannel;
import org.mingjian.rules.scheme.Parameters;

/** The channels every bureau must keep open, and those its guide names besides. */
public final class ChannelCases implements CaseFamily {

    private static final String INDICATOR = "YS-01";

    private final Parameters parameters;

    public ChannelCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<ChannelState> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR) || facts.asOf().isBefore(parameters.date(INDICATOR, "dutySince"))) {
            return Stream.empty();
        }
        Set<RequestChannel> published = EnumSet.noneOf(RequestChannel.class);
        facts.all(DisclosureGuide.class).forEach(guide -> published.addAll(guide.requestChannels()));
        List<ChannelProbe> probes = facts.all(ChannelProbe.class);
        if (published.isEmpty() && probes.isEmpty()) {
            return Stream.empty();
        }
        Set<RequestChannel> asked = EnumSet.copyOf(published);
        parameters.codes(INDICATOR, "requiredChannels").forEach(code -> asked.add(RequestChannel.valueOf(code)));
        return asked.stream().map(channel -> state(channel, published, probes, facts));
    }

    private ChannelState state(
            RequestChannel channel, Set<RequestChannel> published, List<ChannelProbe> probes, BureauFacts facts) {
        @Nullable ChannelProbe last = last(channel, probes, facts.asOf());
        Fulfilment named = published.isEmpty() ? Fulfilment.UNKNOWN : Fulfilment.of(published.contains(channel));
        return new ChannelState(
                channel,
                named,
                last == null ? null : last.testedOn(),
                last == null ? null : last.works(),
                last == null ? null : last.detail(),
                last == null ? null : last.source());
    }

    private @Nullable ChannelProbe last(RequestChannel channel, List<ChannelProbe> probes, LocalDate asOf) {
        LocalDate earliest = asOf.minusDays(parameters.whole(INDICATOR, "probeDays"));
        return probes.stream()
                .filter(probe -> probe.channel() == channel && probe.works() != null)
                .filter(probe -> !probe.testedOn().isBefore(earliest))
                .max(Comparator.comparing(ChannelProbe::testedOn))
                .orElse(null);
    }
}
