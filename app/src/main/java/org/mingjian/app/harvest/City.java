// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The city's time: on which of its days something was seen. */
final class City {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private City() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
