// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.facts.PublicationChannel;

/** JD-05 and JD-06: what interpretations explain, and in which forms and channels. */
final class Substance {

    private static final int FRAGMENT = 5;

    private Substance() {}

    static void elements(Docket docket, Notebook notes) {
        List<String> revisionWords = docket.codes("JD-05", "revisionWords");
        for (Interpreted pair : Interpreted.ofPeriod(docket)) {
            notes.ask();
            Document policy = pair.policy();
            boolean revision = revisionWords.stream().anyMatch(policy.title()::contains);
            Set<String> explained = pair.interpretations().stream()
                    .flatMap(interpretation -> interpretation.elements().stream())
                    .map(InterpretationElement::name)
                    .collect(Collectors.toSet());
            int missing = (int) docket.codes("JD-05", "requiredElements").stream()
                    .filter(element -> revision || !element.equals("DIFFERENCES"))
                    .filter(element -> !explained.contains(element))
                    .count();
            boolean checked = pair.interpretations().stream()
                    .noneMatch(interpretation -> interpretation.elements().isEmpty());
            if (missing > 0 && checked) {
                notes.violated("ELEMENT_MISSING", policy.id(), missing);
            } else if (missing > 0) {
                notes.pending("ELEMENTS_UNCHECKED", policy.id());
            }
            if (copied(docket, pair)) {
                notes.violated("COPIED", policy.id());
            }
        }
    }

    /** Whether every interpretation is known to repeat the policy. */
    private static boolean copied(Docket docket, Interpreted pair) {
        BigDecimal most = new BigDecimal(docket.figure("JD-05", "maxCopiedShare", LocalDate.MAX));
        int shortest = docket.whole("JD-05", "minComparedLength");
        return pair.interpretations().stream()
                .allMatch(each -> each.copiedShare() != null
                        ? each.copiedShare().compareTo(most) >= 0
                        : repeats(each.text(), pair.policy().text(), most, shortest));
    }

    /** Whether so many of the five-character pieces of an interpretation long enough stand in the policy. */
    private static boolean repeats(String interpretation, String policy, BigDecimal most, int shortest) {
        if (interpretation == null || policy == null) {
            return false;
        }
        String plain = plain(interpretation);
        Set<String> own = fragments(interpretation);
        Set<String> original = fragments(policy);
        long there = own.stream().filter(original::contains).count();
        return plain.codePointCount(0, plain.length()) >= shortest
                && BigDecimal.valueOf(there).compareTo(most.multiply(BigDecimal.valueOf(own.size()))) >= 0;
    }

    private static Set<String> fragments(String text) {
        String plain = plain(text);
        Set<String> fragments = new HashSet<>();
        for (int i = 0; i + FRAGMENT <= plain.length(); i++) {
            fragments.add(plain.substring(i, i + FRAGMENT));
        }
        return fragments;
    }

    /** Without punctuation and spaces, wide signs as narrow ones. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(sign -> Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static void forms(Docket docket, Notebook notes) {
        List<Interpreted> pairs = Interpreted.ofPeriod(docket).stream()
                .filter(pair -> pair.countedOn(docket).isPresent())
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        notes.ask();
        int percent = docket.whole("JD-06", "minPercent");
        List<String> lively = docket.codes("JD-06", "livelyForms");
        int certain = 0;
        int unknown = 0;
        for (Interpreted pair : pairs) {
            boolean shown = pair.interpretations().stream()
                    .anyMatch(each ->
                            each.form() != null && lively.contains(each.form().name()));
            boolean open = pair.interpretations().stream().anyMatch(each -> each.form() == null);
            certain += shown ? 1 : 0;
            unknown += !shown && open ? 1 : 0;
        }
        int asked = pairs.size() * percent;
        int lacking = asked - 100 * (certain + unknown);
        if (lacking > 0) {
            notes.measured(
                    "FORMS_TOO_FEW",
                    "",
                    Map.of("lacking", BigDecimal.valueOf(lacking), "asked", BigDecimal.valueOf(asked)));
        }
        if (unknown > 0 && 100 * certain < asked) {
            notes.pending("FORM_UNKNOWN", "");
        }
        channels(docket, notes, pairs);
    }

    private static void channels(Docket docket, Notebook notes, List<Interpreted> pairs) {
        List<List<PublicationChannel>> used = pairs.stream()
                .flatMap(pair -> pair.interpretations().stream())
                .map(Document::channels)
                .toList();
        long different = used.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (used.stream().noneMatch(List::isEmpty) && different < docket.whole("JD-06", "minChannels")) {
            notes.violated("SINGLE_CHANNEL", "");
        }
    }
}
