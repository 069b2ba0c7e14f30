// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.InvalidHolidayTable.Defect;

class HolidayTableTest {

    private static final String HEADER = "date,day,name,source\n";
    private static final String NOTICE = "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm";

    @Test
    void theBundledTableCoversTenYears() {
        HolidayTable china = HolidayTable.china();

        assertThat(china.coveredYears()).containsExactly(2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(china.days()).hasSize(344);
    }

    @Test
    void anArrangedDayCarriesItsHolidayAndItsNotices() {
        assertThat(HolidayTable.china().on(LocalDate.of(2019, 5, 5)))
                .contains(new ArrangedDay(
                        LocalDate.of(2019, 5, 5),
                        ArrangedDay.Kind.WORK,
                        "劳动节",
                        List.of(
                                "http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm",
                                "http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm")));
        assertThat(HolidayTable.china().on(LocalDate.of(2026, 9, 21))).isEmpty();
    }

    @Test
    void theWorkedWeekendsOf2025And2026AreTheAnnouncedOnes() {
        assertThat(HolidayTable.china().days().stream()
                        .filter(day -> day.date().getYear() >= 2025 && day.kind() == ArrangedDay.Kind.WORK)
                        .map(day -> day.date().toString()))
                .containsExactly(
                        "2025-01-26",
                        "2025-02-08",
                        "2025-04-27",
                        "2025-09-28",
                        "2025-10-11",
                        "2026-01-04",
                        "2026-02-14",
                        "2026-02-28",
                        "2026-05-09",
                        "2026-09-20",
                        "2026-10-10");
    }

    @Test
    void orderLineEndsAndByteOrderMarkDoNotChangeTheDigest() {
        HolidayTable china = HolidayTable.china();
        List<String> rows = new ArrayList<>(china.csv().lines().skip(1).toList());
        Collections.reverse(rows);

        HolidayTable shuffled = HolidayTable.read("shuffled.csv", "\uFEFF" + HEADER + String.join("\r\n", rows));

        assertThat(shuffled).isEqualTo(china).hasSameHashCodeAs(china);
        assertThat(shuffled.digest()).isEqualTo(china.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void anyOtherArrangementChangesTheDigest() {
        HolidayTable off = HolidayTable.read("a.csv", HEADER + "2027-01-01,OFF,元旦," + NOTICE + "\n");
        HolidayTable worked = HolidayTable.read("a.csv", HEADER + "2027-01-01,WORK,元旦," + NOTICE + "\n");

        assertThat(off.digest()).isNotEqualTo(worked.digest());
    }

    @Test
    void aYearIsCoveredOnlyByItsOwnNotice() {
        String reachingBack = "2026-12-31,OFF,元旦," + NOTICE + "\n2027-01-01,OFF,元旦," + NOTICE + "\n";
        String whole = reachingBack + "2027-05-01,OFF,劳动节," + NOTICE + "\n2027-10-01,OFF,国庆节," + NOTICE + "\n";

        assertThat(HolidayTable.read("a.csv", HEADER + reachingBack).coveredYears())
                .isEmpty();
        assertThat(HolidayTable.read("a.csv", HEADER + whole).coveredYears()).containsExactly(2027);
    }

    @Test
    void everyWrongLineIsNamed() {
        String csv = HEADER
                + "2027-01-01,OFF,元旦," + NOTICE + "\n"
                + "2027-1-2,OFF,元旦," + NOTICE + "\n"
                + "2027-02-30,OFF,春节," + NOTICE + "\n"
                + "2027-01-01,WORK,元旦," + NOTICE + "\n"
                + "2027-01-03,off,元旦," + NOTICE + "\n"
                + "2027-01-04,OFF,元旦\n"
                + "\n"
                + "2027-01-05,OFF, ,国务院办公厅\n"
                + "2101-01-01,OFF,元旦," + NOTICE + "\n";

        InvalidHolidayTable invalid =
                catchThrowableOfType(InvalidHolidayTable.class, () -> HolidayTable.read("2027.csv", csv));

        assertThat(invalid.defects())
                .containsExactly(
                        new Defect(3, "not a date YYYY-MM-DD: 2027-1-2"),
                        new Defect(4, "not a date YYYY-MM-DD: 2027-02-30"),
                        new Defect(5, "date given twice: 2027-01-01"),
                        new Defect(6, "day is neither OFF nor WORK: off"),
                        new Defect(7, "4 columns expected, found 3: 2027-01-04,OFF,元旦"),
                        new Defect(9, "name empty:  "),
                        new Defect(9, "source is neither the address of a notice nor its number: 国务院办公厅"),
                        new Defect(10, "date outside 1990-01-01..2100-12-31: 2101-01-01"));
        assertThat(invalid.getMessage()).startsWith("2027.csv:3: not a date YYYY-MM-DD: 2027-1-2\n2027.csv:4: ");
    }

    @Test
    void aFileWithoutTheHeaderIsRefused() {
        assertThat(catchThrowableOfType(InvalidHolidayTable.class, () -> HolidayTable.read("a.csv", ""))
                        .defects())
                .containsExactly(new Defect(1, "header missing, expected date,day,name,source"));
        assertThat(catchThrowableOfType(InvalidHolidayTable.class, () -> HolidayTable.read("a.csv", "day,date\n"))
                        .defects())
                .containsExactly(new Defect(1, "wrong header, expected date,day,name,source: day,date"));
    }
}
