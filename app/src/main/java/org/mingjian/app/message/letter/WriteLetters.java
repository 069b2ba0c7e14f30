// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.letter;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.Rounds;
import org.mingjian.app.platform.StartStep;
import org.mingjian.dashboards.message.LetterView;
import org.mingjian.dashboards.page.IndicatorNames;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Writes the letters of a month from its first working day on: each bureau with a result gets one, once. A server that
 * was down that day writes them when it is back in the same month.
 */
@Component
@Order(110)
class WriteLetters implements StartStep, DisposableBean {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration EVERY = Duration.ofMinutes(30);
    private static final String NONE = "–";

    private final LetterRepository letters;
    private final Editions editions;
    private final HolidayCalendar calendar;
    private final Outbox outbox;
    private final Words words;
    private final TransactionalOperator transaction;
    private final Clock clock;
    private final Disposable.Swap rounds = Disposables.swap();

    WriteLetters(
            LetterRepository letters,
            Editions editions,
            HolidayCalendar calendar,
            Outbox outbox,
            Words words,
            TransactionalOperator transaction,
            Clock clock) {
        this.letters = letters;
        this.editions = editions;
        this.calendar = calendar;
        this.outbox = outbox;
        this.words = words.ofRecords();
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Mono<Void> run() {
        rounds.update(Rounds.start(
                EVERY, "monthly letters were not written", () -> writeDue(LocalDate.ofInstant(clock.instant(), ZONE))));
        return Mono.empty();
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }

    /** How many were written. */
    Mono<Integer> writeDue(LocalDate today) {
        if (today.isBefore(firstWorkingDay(YearMonth.from(today), calendar.days()))) {
            return Mono.just(0);
        }
        YearMonth month = YearMonth.from(today);
        return letters.takeTurn()
                .filter(ours -> ours)
                .flatMap(ours -> letters.written(month.atDay(1)))
                .flatMap(written -> compose(month)
                        .flatMapMany(compose -> writeAll(compose, new HashSet<>(written), today))
                        .count())
                .map(Long::intValue)
                .defaultIfEmpty(0)
                .as(transaction::transactional);
    }

    static LocalDate firstWorkingDay(YearMonth month, WorkingDays days) {
        LocalDate day = month.atDay(1);
        while (!days.isWorkingDay(day) && day.getDayOfMonth() < month.lengthOfMonth()) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Mono<ComposeLetter> compose(YearMonth month) {
        return letters.current().flatMap(current -> {
            EvaluationScheme scheme = editions.scheme(current.scheme()).orElse(null);
            if (scheme == null) {
                return Mono.empty();
            }
            Mono<Optional<LetterRepository.Standing>> before = letters.before(
                            current, editions.lineage(current.scheme()))
                    .map(Optional::of)
                    .defaultIfEmpty(Optional.empty());
            return Mono.zip(letters.sheets(current.id()).collectList(), before)
                    .flatMap(both -> scores(both.getT2())
                            .map(scores -> new ComposeLetter(
                                    month,
                                    current,
                                    scheme,
                                    new IndicatorNames(editions.rulebook(), scheme),
                                    both.getT1(),
                                    both.getT2().orElse(null),
                                    scores)));
        });
    }

    private Mono<Map<String, BigDecimal>> scores(Optional<LetterRepository.Standing> before) {
        return Mono.justOrEmpty(before)
                .flatMapMany(standing -> letters.sheets(standing.id()))
                .filter(sheet -> sheet.score() != null)
                .collect(Collectors.toMap(
                        LetterRepository.Sheet::bureau, sheet -> Objects.requireNonNull(sheet.score())));
    }

    private Flux<LetterView> writeAll(ComposeLetter compose, Set<String> written, LocalDate today) {
        return Flux.fromIterable(compose.sheets())
                .filter(sheet -> !written.contains(sheet.bureau()))
                .concatMap(sheet -> Mono.zip(
                                letters.open(compose.current().id(), sheet.bureau())
                                        .collectList(),
                                letters.register(sheet.bureau(), today))
                        .map(found -> compose.of(sheet, found.getT1(), found.getT2())))
                .concatMap(letter -> write(letter, compose).thenReturn(letter));
    }

    private Mono<Void> write(LetterView letter, ComposeLetter compose) {
        UUID id = UUID.randomUUID();
        LetterView.Register register = Objects.requireNonNull(letter.register());
        OutboxMessage message = new OutboxMessage(
                "monthly-letter",
                Recipient.bureau(letter.bureau()),
                "/messages/" + id,
                Map.of(
                        "bureau", letter.name(),
                        "register", String.valueOf(register.open()),
                        "overdue", String.valueOf(register.overdue()),
                        "month", words.period(letter.month()),
                        "period", words.period(letter.period()),
                        "score", Objects.requireNonNullElse(letter.score(), NONE),
                        "median", Objects.requireNonNullElse(letter.median(), NONE),
                        "open", String.valueOf(letter.open())));
        LocalDate month = compose.month().atDay(1);
        return outbox.add(id, message)
                .then(Mono.defer(
                        () -> letters.add(letter, month, id, compose.current().id(), clock.instant())));
    }
}
