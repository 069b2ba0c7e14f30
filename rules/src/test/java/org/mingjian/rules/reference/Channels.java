// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.facts.ChannelProbe;
import org.mingjian.rules.facts.DisclosureGuide;

/** YS-01: the ways to file a request, named in the guide and tried. */
final class Channels {

    private Channels() {}

    static void open(Docket docket, Notebook notes) {
        if (docket.asOf().isBefore(docket.date("YS-01", "dutySince"))) {
            return;
        }
        List<String> named = docket.all(DisclosureGuide.class).stream()
                .flatMap(guide -> guide.requestChannels().stream())
                .map(Enum::name)
                .distinct()
                .toList();
        List<ChannelProbe> probes = docket.all(ChannelProbe.class).stream()
                .filter(probe -> docket.past(probe.testedOn()))
                .toList();
        if (named.isEmpty() && probes.isEmpty()) {
            return;
        }
        List<String> required = docket.codes("YS-01", "requiredChannels");
        Set<String> asked = new TreeSet<>(required);
        asked.addAll(named);
        for (String channel : asked) {
            notes.ask();
            if (!named.isEmpty() && !named.contains(channel)) {
                notes.violated("CHANNEL_UNPUBLISHED", channel);
                continue;
            }
            Optional<ChannelProbe> last = last(docket, probes, channel);
            if (last.isEmpty()) {
                notes.pending("CHANNEL_UNTESTED", channel);
            } else if (!last.get().works()) {
                notes.violated("CHANNEL_BROKEN", channel);
            }
        }
    }

    /** The last trial with a result that is not too old. */
    private static Optional<ChannelProbe> last(Docket docket, List<ChannelProbe> probes, String channel) {
        LocalDate oldest = docket.asOf().minusDays(docket.whole("YS-01", "probeDays"));
        return probes.stream()
                .filter(probe -> probe.channel().name().equals(channel))
                .filter(probe -> probe.works() != null)
                .filter(probe -> !probe.testedOn().isBefore(oldest))
                .max(Comparator.comparing(ChannelProbe::testedOn));
    }
}
