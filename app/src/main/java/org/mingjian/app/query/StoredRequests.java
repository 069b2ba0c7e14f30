// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.live.LiveScore;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.request.RequestCase;
import org.mingjian.dashboards.request.RequestFilter;
import org.mingjian.dashboards.request.RequestList;
import org.mingjian.dashboards.request.RequestQuery;
import org.mingjian.dashboards.request.RequestRow;
import org.mingjian.rules.dossier.request.RequestCourses;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.DisclosureRequest;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Requests from the current registers, their terms run by the rules as of a day; findings from the evaluation of a period. */
@Component
final class StoredRequests implements RequestQuery {

    private static final String ADDRESS = """
            select bureau, key from fact
            where id = :id and type = 'disclosure-requests' and (:all or bureau = :own)""";

    private final DatabaseClient database;
    private final StandingEvaluations evaluations;
    private final RequestRegisters registers;
    private final RequestFindings findings;
    private final Editions editions;
    private final HolidayCalendar holidays;
    private final LiveScore live;

    StoredRequests(
            DatabaseClient database,
            StandingEvaluations evaluations,
            RequestRegisters registers,
            RequestFindings findings,
            Editions editions,
            HolidayCalendar holidays,
            LiveScore live) {
        this.database = database;
        this.evaluations = evaluations;
        this.registers = registers;
        this.findings = findings;
        this.editions = editions;
        this.holidays = holidays;
        this.live = live;
    }

    /** The evaluation a page speaks of, where there is one, and the day its clocks are read. */
    private record Asked(@Nullable EvaluationHead head, LocalDate asOf) {}

    @Override
    public Mono<RequestList> requests(RequestFilter filter, Viewer viewer) {
        return asked(filter.period(), filter.asOf(), viewer)
                .flatMap(asked -> Mono.zip(
                                findings.of(asked.head(), filter.bureau(), viewer),
                                registers.bureaus(viewer).collectList())
                        .flatMap(both -> registers
                                .of(filter.bureau(), "", filter.words(), viewer)
                                .publishOn(Schedulers.boundedElastic())
                                .map(register -> part(asked, register, both.getT1()))
                                .collectList()
                                .map(parts -> list(asked, parts, both.getT2()))));
    }

    @Override
    public Mono<RequestCase> request(long id, String period, @Nullable LocalDate asOf, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        return asked(period, asOf, viewer)
                .flatMap(asked -> sight.bind(database.sql(ADDRESS))
                        .bind("id", id)
                        .map(row -> Map.entry(Cells.text(row, "bureau"), Cells.text(row, "key")))
                        .one()
                        .flatMap(address -> Mono.zip(
                                        registers
                                                .of(address.getKey(), address.getValue(), "", viewer)
                                                .collectList(),
                                        findings.of(asked.head(), address.getKey(), viewer))
                                .publishOn(Schedulers.boundedElastic())
                                .flatMap(both ->
                                        Mono.justOrEmpty(one(asked, address.getValue(), both.getT1(), both.getT2())))));
    }

    /** Before the first evaluation the day is that of live results; an administrator judges nothing and is shown nothing. */
    private Mono<Asked> asked(String period, @Nullable LocalDate asOf, Viewer viewer) {
        boolean reads = viewer.role() == Viewer.Role.OFFICE
                || viewer.role() == Viewer.Role.AUDITOR
                || viewer.role() == Viewer.Role.BUREAU;
        if (!reads) {
            return Mono.empty();
        }
        Mono<EvaluationHead> head = period.isEmpty() ? evaluations.newest(viewer) : evaluations.of(period, viewer);
        Mono<Asked> none = period.isEmpty()
                ? Mono.fromSupplier(() -> new Asked(null, Objects.requireNonNullElse(asOf, today())))
                : Mono.empty();
        return head.map(found -> new Asked(found, Objects.requireNonNullElse(asOf, found.asOf())))
                .switchIfEmpty(none);
    }

    private LocalDate today() {
        return live.question().asOf();
    }

    /** What stays of a bureau: a line for each request up to the day, and how many came later. */
    private record Part(List<RequestRow> rows, int later) {}

    private Part part(Asked asked, RequestRegister register, Map<String, List<RequestRow.About>> about) {
        long later = register.all(DisclosureRequest.class)
                .filter(request -> request.receivedOn().isAfter(asked.asOf()))
                .count();
        return new Part(register.rows(courses(asked), question(asked, asked.asOf()), about), (int) later);
    }

    private RequestList list(Asked asked, List<Part> parts, List<RequestList.NamedBureau> bureaus) {
        return new RequestList(
                asked.head(),
                asked.asOf(),
                today(),
                parts.stream().mapToInt(Part::later).sum(),
                parts.stream().flatMap(part -> part.rows().stream()).toList(),
                bureaus);
    }

    private @Nullable RequestCase one(
            Asked asked, String key, List<RequestRegister> kept, Map<String, List<RequestRow.About>> about) {
        return kept.stream()
                .flatMap(register -> register.request(key).stream().map(request -> {
                    LocalDate asOf = request.receivedOn().isAfter(asked.asOf()) ? request.receivedOn() : asked.asOf();
                    RequestRow row = register.rows(courses(asked), question(asked, asOf), about).stream()
                            .filter(one -> one.course().request().id().equals(key))
                            .findFirst()
                            .orElse(null);
                    return row == null
                            ? null
                            : new RequestCase(asked.head(), asOf, today(), row, register.replies(key, asOf));
                }))
                .filter(Objects::nonNull)
                .min(Comparator.comparing(found -> found.row().bureau()))
                .orElse(null);
    }

    private RequestCourses courses(Asked asked) {
        EvaluationHead head = asked.head();
        EvaluationScheme scheme = head == null
                ? editions.standard()
                : editions.scheme(head.scheme()).orElseGet(editions::standard);
        return new RequestCourses(new Parameters(editions.rulebook(), scheme), holidays.days());
    }

    private Question question(Asked asked, LocalDate asOf) {
        EvaluationHead head = asked.head();
        PeriodDates period =
                head == null ? live.question().period() : new PeriodDates(head.period(), head.from(), head.to());
        return new Question(period, asOf);
    }
}
