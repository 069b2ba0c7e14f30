// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.message.Results;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.bean.override.convention.TestBean;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class LetterIT {

    /** On a holiday the server's own rounds write no letter meanwhile. */
    @TestBean
    private Clock clock;

    private final DatabaseClient database;
    private final WriteLetters letters;
    private final Results results;

    LetterIT(@Autowired DatabaseClient database, @Autowired WriteLetters letters) {
        this.database = database;
        this.letters = letters;
        this.results = new Results(database);
    }

    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-10-01T02:00:00Z"), ZoneOffset.UTC);
    }

    @BeforeEach
    void twoQuarters() {
        for (String table : List.of(
                "letter",
                "inbox",
                "message",
                "rectification",
                "notice",
                "decay_check",
                "finding",
                "score_sheet",
                "evaluation")) {
            results.execute("delete from " + table);
        }
        long before = results.evaluation(2);
        results.sheet(before, "SHIJIAOYU", "G2", "88.00", "JC-01=SATISFIED");
        long now = results.evaluation(3);
        results.sheet(now, "SHIJIAOYU", "G2", "85.50", "JC-01=VIOLATED YS-03=VIOLATED");
        results.sheet(now, "SHIWEIJIAN", "G2", "86.25", "JC-01=SATISFIED");
        results.sheet(now, "SHIGUOZI", "G3", "null", "JC-01=NO_EVIDENCE");
    }

    @Test
    void theFirstWorkingDayIsCountedByTheHolidaysInForce() {
        assertThat(WriteLetters.firstWorkingDay(YearMonth.of(2026, 10), WorkingDays.china()))
                .isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(WriteLetters.firstWorkingDay(YearMonth.of(2026, 11), WorkingDays.china()))
                .isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @Test
    void beforeTheFirstWorkingDayThereIsNoLetter() {
        assertThat(letters.writeDue(LocalDate.of(2026, 10, 7)).block()).isZero();
        assertThat(letters.writeDue(LocalDate.of(2026, 10, 8)).block()).isEqualTo(3);
    }

    @Test
    void eachBureauGetsItsOwnFiguresAndTheMedianOfItsGroup() {
        letters.writeDue(LocalDate.of(2026, 10, 8)).block();

        JsonNode own = JsonMapper.builder()
                .build()
                .readTree(strings("select content::text from letter where bureau = 'SHIJIAOYU'")
                        .get(0));
        assertThat(List.of("score", "median", "previousScore", "change", "open", "peers").stream()
                        .map(name -> own.get(name).asString()))
                .containsExactly("85.50", "85.88", "88.00", "−2.50", "2", "2");
        assertThat(own.get("lines")
                        .valueStream()
                        .map(line -> line.get("indicator").asString()))
                .containsExactly("JC-01", "YS-03");
        assertThat(own.toString()).doesNotContain("SHIWEIJIAN");
        assertThat(strings("select content ->> 'median' from letter where bureau = 'SHIGUOZI'"))
                .containsExactly((String) null);
    }

    @Test
    void whatWaitsInTheRegisterIsCountedApartFromTheFindings() {
        long notice = results.notice();
        results.rectification(notice, "SHIJIAOYU", "ISSUED", "2026-10-07");
        results.rectification(notice, "SHIJIAOYU", "RETURNED", "2026-10-08");
        results.rectification(notice, "SHIJIAOYU", "REPORTED", "2026-09-30");
        results.rectification(notice, "SHIJIAOYU", "WAIVED", "2026-09-30");
        results.rectification(notice, "SHIWEIJIAN", "ISSUED", "2026-09-30");

        letters.writeDue(LocalDate.of(2026, 10, 8)).block();

        assertThat(strings("select content ->> 'open' || ' ' || (content -> 'register') from letter order by bureau"))
                .containsExactly(
                        "0 {\"open\": 0, \"overdue\": 0}",
                        "2 {\"open\": 3, \"overdue\": 1}",
                        "0 {\"open\": 1, \"overdue\": 1}");
        assertThat(strings("select \"values\" ->> 'register' || ' ' || (\"values\" ->> 'overdue') from message"
                        + " where kind = 'monthly-letter' and to_name = 'SHIJIAOYU'"))
                .containsExactly("3 1");
    }

    @Test
    void aMonthHasOneLetterHoweverOftenAndHoweverManyWriteIt() {
        Flux.range(0, 6)
                .flatMap(i -> letters.writeDue(LocalDate.of(2026, 10, 8 + i)))
                .blockLast();
        letters.writeDue(LocalDate.of(2026, 10, 9)).block();

        assertThat(strings("select to_name || ' ' || link from message where kind = 'monthly-letter' order by 1"))
                .isEqualTo(strings("select bureau || ' /messages/' || message from letter order by 1"))
                .hasSize(3);
        assertThat(letters.writeDue(LocalDate.of(2026, 11, 2)).block()).isEqualTo(3);
    }

    @Test
    void theMedianOfTwoIsTheirMeanRoundedHalfUp() {
        assertThat(ComposeLetter.median(List.of(new BigDecimal("85.50"), new BigDecimal("86.25"))))
                .isEqualTo(new BigDecimal("85.88"));
        assertThat(ComposeLetter.median(List.of(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("11.00"))))
                .isEqualTo(BigDecimal.TEN);
    }

    private List<String> strings(String sql) {
        return database
                .sql(sql)
                .map(row -> java.util.Optional.ofNullable(row.get(0, String.class)))
                .all()
                .collectList()
                .block()
                .stream()
                .map(text -> text.orElse(null))
                .toList();
    }
}
