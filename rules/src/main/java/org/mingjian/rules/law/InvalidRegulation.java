// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.yaml.Defect;

/** A file of articles that cannot be used; lists all its defects, not the first. */
public final class InvalidRegulation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidRegulation(List<Defect> defects) {
        super(defects.stream().map(Defect::toString).collect(Collectors.joining("\n")));
    }
}
