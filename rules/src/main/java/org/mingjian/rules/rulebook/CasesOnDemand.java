// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The worked examples of one indicator, read when somebody first looks: pages and tests do, an evaluation never. */
final class CasesOnDemand extends AbstractList<IndicatorCase> {

    private final Supplier<List<IndicatorCase>> reading;
    private volatile @Nullable List<IndicatorCase> cases;

    CasesOnDemand(Supplier<List<IndicatorCase>> reading) {
        this.reading = reading;
    }

    @Override
    public IndicatorCase get(int index) {
        return cases().get(index);
    }

    @Override
    public int size() {
        return cases().size();
    }

    private List<IndicatorCase> cases() {
        List<IndicatorCase> read = cases;
        if (read == null) {
            read = reading.get();
            cases = read;
        }
        return read;
    }
}
