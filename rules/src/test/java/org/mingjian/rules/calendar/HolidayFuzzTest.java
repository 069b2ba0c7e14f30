// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingjian.rules.fuzz.Fuzzing;

/** Spoiled tables of holidays are read, or refused with file and line. */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HolidayFuzzTest {

    private static final String SAMPLE = HolidayTable.china().csv();

    @Test
    void aSpoiledTableIsReadOrItsLinesAreNamed() {
        Fuzzing.each(300, mutations -> {
            String text = mutations.text(SAMPLE, SAMPLE);
            try {
                HolidayTable table = HolidayTable.read("spoiled.csv", text);
                assertThat(HolidayTable.read("again.csv", table.csv()).digest()).isEqualTo(table.digest());
                assertThat(new WorkingDays(table)).isNotNull();
            } catch (InvalidHolidayTable told) {
                assertThat(told.getMessage()).contains("spoiled.csv");
            }
        });
    }
}
