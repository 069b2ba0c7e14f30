// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.yaml.Defect;

/** Patterns that cannot be used; lists all their defects, not the first. */
public final class InvalidReuse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    InvalidReuse(List<Defect> defects) {
        super(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
