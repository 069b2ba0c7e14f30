// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.facts.BureauExistence;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.BureauReformKind;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.RequestReply;
import org.mingjian.rules.facts.RequestStage;
import org.mingjian.rules.facts.RequestSuspension;

/**
 * What a bureau takes over from one that ended in it: requests for disclosure nobody had answered by then, with all that
 * belongs to them. Their clocks run on: the applicant's claim does not end with the body it was made to, and the body
 * that goes on exercising its powers answers for it (行政诉讼法第二十六条第六款). A request the successor registered itself under
 * the same number counts as registered there.
 */
public final class Succession {

    private final SortedMap<String, List<Fact>> byBureau;

    /** @param byBureau facts by code of the bureau; of those that ended, as far as they are known */
    public Succession(SortedMap<String, List<Fact>> byBureau) {
        this.byBureau = byBureau;
    }

    /** The bureau's own facts and those it took over up to the day, as facts of this bureau. */
    public List<Fact> facts(String bureau, LocalDate day) {
        return facts(bureau, day, new HashSet<>());
    }

    /** The first code the bureau had, followed back through renamings that changed the code; its own where none did. */
    public String firstCode(String bureau, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String code = bureau;
        String next = bureau;
        while (next != null && seen.add(next)) {
            code = next;
            next = of(BureauReform.class, byBureau.getOrDefault(code, List.of()))
                    .filter(reform -> reform.kind() == BureauReformKind.RENAME
                            && reform.predecessors().size() == 1
                            && !reform.effectiveOn().isAfter(day))
                    .map(reform -> reform.predecessors().get(0))
                    .filter(predecessor -> ended(predecessor, day))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
        return code;
    }

    private List<Fact> facts(String bureau, LocalDate day, Set<String> seen) {
        List<Fact> facts = new ArrayList<>(byBureau.getOrDefault(bureau, List.of()));
        if (!seen.add(bureau)) {
            return facts;
        }
        List<BureauReform> reforms = of(BureauReform.class, facts)
                .filter(reform -> reform.kind() != BureauReformKind.SPLIT
                        && !reform.effectiveOn().isAfter(day))
                .toList();
        for (BureauReform reform : reforms) {
            for (String predecessor : new TreeSet<>(reform.predecessors())) {
                if (!predecessor.equals(bureau) && ended(predecessor, day)) {
                    List<Fact> open = open(facts(predecessor, day, seen), reform.effectiveOn());
                    facts.addAll(taken(open, predecessor, bureau, facts));
                }
            }
        }
        return facts;
    }

    private boolean ended(String bureau, LocalDate day) {
        return of(BureauExistence.class, byBureau.getOrDefault(bureau, List.of()))
                .map(BureauExistence::abolishedOn)
                .anyMatch(end -> end != null && !end.isAfter(day));
    }

    private static List<Fact> open(List<Fact> facts, LocalDate on) {
        Set<String> answered = of(RequestReply.class, facts)
                .filter(reply -> reply.sentOn() != null && reply.sentOn().isBefore(on))
                .map(RequestReply::request)
                .collect(Collectors.toSet());
        Set<String> open = of(DisclosureRequest.class, facts)
                .filter(request -> request.receivedOn().isBefore(on))
                .map(DisclosureRequest::id)
                .filter(id -> !answered.contains(id))
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> fact instanceof DisclosureRequest request && open.contains(request.id())
                        || fact instanceof RequestReply reply && open.contains(reply.request())
                        || fact instanceof RequestSuspension wait && open.contains(wait.request())
                        || fact instanceof RequestStage stage && open.contains(stage.request()))
                .toList();
    }

    /** As facts of the successor; a reply whose id it has used is told apart by the code of the bureau it came from. */
    private static List<Fact> taken(List<Fact> open, String from, String to, List<Fact> own) {
        Set<String> requests =
                of(DisclosureRequest.class, own).map(DisclosureRequest::id).collect(Collectors.toSet());
        Set<String> replies = of(RequestReply.class, own).map(RequestReply::id).collect(Collectors.toSet());
        List<Fact> taken = new ArrayList<>();
        for (Fact fact : open) {
            Map<String, String> row = new LinkedHashMap<>(FactTypes.write(fact));
            if (requests.contains(row.get(fact instanceof DisclosureRequest ? "id" : "request"))) {
                continue;
            }
            row.put("bureau", to);
            if (fact instanceof RequestReply reply && replies.contains(reply.id())) {
                row.put("id", from + "/" + reply.id());
            }
            taken.add(FactTypes.read(FactTypes.of(fact).name(), row).orThrow());
        }
        return taken;
    }

    private static <T extends Fact> Stream<T> of(Class<T> type, List<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
