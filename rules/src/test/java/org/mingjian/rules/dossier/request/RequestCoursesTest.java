// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.request.RequestCourse.State;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeReader;

class RequestCoursesTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-09-30");

    private final Rulebook rulebook = RulebookReader.read();
    private final RequestCourses courses = new RequestCourses(
            new Parameters(rulebook, new SchemeReader(rulebook).byId(SchemeReader.STANDARD)), WorkingDays.china());

    @Test
    void aRequestWithoutReplyRunsOnItsLastDayAndIsOverdueTheDayAfter() {
        RequestCourse last = only(AS_OF, request("R1", "2026-09-01", Map.of()));
        LocalDate due = last.dueOn();

        assertThat(only(due, request("R1", "2026-09-01", Map.of())))
                .extracting(RequestCourse::state, RequestCourse::workingDaysLeft, RequestCourse::workingDaysLate)
                .containsExactly(State.RUNNING, 0, 0);
        assertThat(only(WorkingDays.china().add(due, 1).date(), request("R1", "2026-09-01", Map.of())))
                .extracting(RequestCourse::state, RequestCourse::workingDaysLeft, RequestCourse::workingDaysLate)
                .containsExactly(State.OVERDUE, 0, 1);
    }

    @Test
    void aReplyOnTheLastDayIsInTimeAndOneDayLaterIsLate() {
        assertThat(only(AS_OF, request("R1", "2026-07-13", Map.of()), reply("R1", "2026-08-10")))
                .extracting(RequestCourse::state, RequestCourse::workingDaysLate)
                .containsExactly(State.REPLIED, 0);
        assertThat(only(AS_OF, request("R1", "2026-07-13", Map.of()), reply("R1", "2026-08-11")))
                .extracting(RequestCourse::state, RequestCourse::workingDaysLate)
                .containsExactly(State.REPLIED_LATE, 1);
    }

    @Test
    void aReplyAfterTheDayOfTheQuestionIsNotKnownYet() {
        assertThat(only(
                        LocalDate.parse("2026-08-10"),
                        request("R1", "2026-07-13", Map.of()),
                        reply("R1", "2026-08-11")))
                .extracting(RequestCourse::state, RequestCourse::sentOn)
                .containsExactly(State.RUNNING, null);
    }

    @Test
    void noTermRunsWhileACorrectionIsAwaited() {
        assertThat(only(AS_OF, request("R1", "2026-07-13", Map.of("correctionNoticeOn", "2026-07-15")))
                        .state())
                .isEqualTo(State.STOPPED);
    }

    @Test
    void aWithdrawnRequestIsListedAndAskedNothing() {
        assertThat(only(AS_OF, request("R1", "2026-07-13", Map.of("withdrawnOn", "2026-07-15")))
                        .state())
                .isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whatRestsOnAnUnprovenExtensionIsDoubtful() {
        Fact request = request(
                "R1",
                "2026-07-01",
                Map.of(
                        "extensionApprovedOn",
                        "2026-07-28",
                        "extensionNotifiedOn",
                        "2026-07-29",
                        "extensionDays",
                        "20"));

        assertThat(only(AS_OF, request, reply("R1", "2026-08-26")).state()).isEqualTo(State.DOUBTFUL);
        assertThat(only(AS_OF, request, reply("R1", "2026-07-20")).state()).isEqualTo(State.REPLIED);
    }

    private RequestCourse only(LocalDate asOf, Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(fact(
                "bureaus",
                Map.of(
                        "code", "SHIJIAOYU",
                        "name", "市教育局",
                        "group", "G2",
                        "kind", "DEPARTMENT",
                        "government", "示范市人民政府")));
        Question question = new Question(
                new PeriodDates("2026Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")), asOf);
        List<RequestCourse> found = courses.of(BureauFacts.of(all, question));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Fact request(String id, String receivedOn, Map<String, String> more) {
        Map<String, String> cells = new HashMap<>(more);
        cells.put("id", id);
        cells.put("receivedOn", receivedOn);
        return fact("disclosure-requests", cells);
    }

    private static Fact reply(String request, String sentOn) {
        return fact("request-replies", Map.of("id", "D" + request, "request", request, "sentOn", sentOn));
    }

    private static Fact fact(String type, Map<String, String> cells) {
        Map<String, String> all = new HashMap<>(cells);
        all.putIfAbsent(type.equals("bureaus") ? "code" : "bureau", "SHIJIAOYU");
        return FactTypes.read(type, all).orThrow();
    }
}
