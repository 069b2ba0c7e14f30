// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.yaml.Defect;

/** A scheme file that is refused whole; lists all its defects. */
public final class InvalidScheme extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    public InvalidScheme(List<Defect> defects) {
        super(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
        this.defects = List.copyOf(defects);
    }

    public List<Defect> defects() {
        return defects;
    }
}
