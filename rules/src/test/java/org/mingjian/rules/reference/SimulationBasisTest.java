// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.reference.GeneratedBureau.Asked;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.simulation.Basis;
import org.mingjian.rules.simulation.DraftEdition;
import org.mingjian.rules.simulation.EditionFigures;
import org.mingjian.rules.simulation.Ground;
import org.mingjian.rules.simulation.InvalidDraft;
import org.mingjian.rules.simulation.Overlay;
import org.mingjian.rules.simulation.Place;
import org.mingjian.rules.simulation.Rescoring;

/**
 * Pricing stored findings anew and asking the facts anew come to the same sheets, over invented bureaus and changes; each
 * case is named by its seed; {@code -Dsimulations=1000} asks more of them.
 */
class SimulationBasisTest {

    private static final int SIMULATIONS = Integer.getInteger("simulations", 60);
    private static final HolidayTable TABLE = HolidayTable.china();
    private static final NaiveCalendar CALENDAR = new NaiveCalendar(TABLE);
    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final List<EvaluationScheme> SCHEMES = new SchemeReader(RULEBOOK)
            .shipped().stream().filter(scheme -> scheme.composite() == null).toList();
    private static final List<Evaluation> RULES = SCHEMES.stream()
            .map(scheme -> Evaluation.of(RULEBOOK, scheme, TABLE))
            .toList();

    @Test
    void bothBasesComeToTheSameSheets() {
        Map<Basis, Integer> asked = new EnumMap<>(Basis.class);
        IntStream.range(0, SIMULATIONS).forEach(seed -> asked.merge(agree(seed), 1, Integer::sum));

        assertThat(asked.getOrDefault(Basis.FINDINGS, 0)).isGreaterThan(SIMULATIONS / 4);
    }

    @Test
    void eachIndicatorCanBeSwitchedOffWithoutTouchingWhatTheOthersFind() {
        for (int seed = 0; seed < 3; seed++) {
            Case one = Case.of(5_000 + seed, 0);
            for (SchemeIndicator indicator : SCHEMES.get(0).indicators()) {
                compare(
                        one,
                        Overlay.of(Map.of("indicators[" + indicator.code() + "].enabled", "false")),
                        "bureau " + one.seed() + " without " + indicator.code());
            }
        }
    }

    @Test
    void aDraftThatChangesNothingGivesTheOfficialSheetsAgain() {
        for (int seed = 0; seed < SIMULATIONS; seed++) {
            Case one = Case.of(seed, seed % SCHEMES.size());
            DraftEdition draft =
                    DraftEdition.of(RULEBOOK, one.scheme(), one.ground().text(), Overlay.none());

            assertThat(draft.scheme()).isEqualTo(one.scheme());
            assertThat(one.ofFindings().sheets(draft))
                    .as("bureau " + seed)
                    .isEqualTo(one.ground().result().sheets());
        }
    }

    private static Basis agree(int seed) {
        Case one = Case.of(seed, seed % SCHEMES.size());
        return compare(one, overlay(one.scheme(), new Random(seed * 0x9E3779B97F4A7C15L)), "case " + seed);
    }

    private static Basis compare(Case one, Overlay overlay, String where) {
        DraftEdition draft;
        try {
            draft = DraftEdition.of(RULEBOOK, one.scheme(), one.ground().text(), overlay);
        } catch (InvalidDraft contradiction) {
            return Basis.FACTS;
        }
        Basis basis = Basis.of(draft);
        if (basis == Basis.FINDINGS) {
            assertThat(one.ofFindings().sheets(draft))
                    .as(where + " " + overlay.texts())
                    .isEqualTo(one.ofFacts().sheets(draft));
        }
        return basis;
    }

    /** Up to six changes of the first kind, of all sorts. */
    private static Overlay overlay(EvaluationScheme scheme, Random random) {
        var values = new TreeMap<String, String>();
        List<Place> places = places(scheme);
        var figures = new EditionFigures(RULEBOOK, scheme);
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            Place place = places.get(random.nextInt(places.size()));
            String now = figures.at(place).orElseThrow();
            values.put(place.text(), place.kind() == Place.Kind.ENABLED ? "false" : changed(now, random));
        }
        return Overlay.of(values);
    }

    private static String changed(String now, Random random) {
        BigDecimal factor = new BigDecimal(random.nextInt(25)).movePointLeft(1);
        return now.isEmpty()
                ? "1.00"
                : new BigDecimal(now)
                        .multiply(factor)
                        .setScale(2, java.math.RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static List<Place> places(EvaluationScheme scheme) {
        var places = new ArrayList<Place>();
        scheme.dimensions().forEach(one -> places.add(Place.of(Place.Kind.WEIGHT, one.code(), "")));
        scheme.grades()
                .forEach(one -> Place.of("grades[" + one.grade() + "].from").ifPresent(places::add));
        places.add(Place.of("bonus.gate").orElseThrow());
        places.add(Place.of("bonus.cap").orElseThrow());
        for (SchemeIndicator one : scheme.indicators()) {
            places.add(Place.of(Place.Kind.ENABLED, one.code(), ""));
            if (one.kind() != IndicatorKind.VETO) {
                places.add(Place.of(Place.Kind.POINTS, one.code(), ""));
                places.add(Place.of(Place.Kind.CAP, one.code(), ""));
            }
            one.deductions().forEach((reason, deduction) -> {
                if (EditionFigures.priced(deduction)) {
                    places.add(Place.of(Place.Kind.AMOUNT, one.code(), reason));
                }
                for (int tier = 1; tier <= deduction.tiers().size(); tier++) {
                    places.add(Place.tier(one.code(), reason, tier));
                }
            });
        }
        return places;
    }

    /** An invented bureau evaluated officially. */
    private record Case(long seed, EvaluationScheme scheme, Ground ground, Rescoring ofFindings, Rescoring ofFacts) {

        static Case of(long seed, int edition) {
            EvaluationScheme scheme = SCHEMES.get(edition);
            GeneratedBureau bureau = GeneratedBureau.of(70_000 + seed, CALENDAR);
            Asked asked =
                    bureau.questions().get((int) (seed % bureau.questions().size()));
            var question = new Question(asked.period(), asked.asOf());
            EvaluationResult result = RULES.get(edition).evaluate(bureau.facts(), question, History.none());
            var ground = new Ground(
                    scheme,
                    SchemeReader.text(scheme.id()),
                    result,
                    History.none(),
                    bureau.facts().stream()
                            .filter(Decision.class::isInstance)
                            .map(Decision.class::cast)
                            .toList());
            return new Case(
                    seed,
                    scheme,
                    ground,
                    Rescoring.ofFindings(RULEBOOK, ground),
                    Rescoring.ofFacts(RULES.get(edition), ground, bureau.facts()));
        }
    }
}
