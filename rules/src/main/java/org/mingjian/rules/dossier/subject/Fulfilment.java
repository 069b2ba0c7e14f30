// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether one part of a duty was fulfilled, as far as the facts say. */
public enum Fulfilment {
    /** It was, or nothing was asked. */
    KEPT,
    /** The facts show that it was not. */
    BROKEN,
    /** The facts do not say. */
    UNKNOWN;

    public static Fulfilment of(boolean kept) {
        return kept ? KEPT : BROKEN;
    }

    /** One kept is enough; that none was is known only when all are. */
    public static Fulfilment any(Stream<Fulfilment> each) {
        Set<Fulfilment> found = each.collect(Collectors.toCollection(() -> EnumSet.noneOf(Fulfilment.class)));
        return found.contains(KEPT) ? KEPT : found.contains(UNKNOWN) ? UNKNOWN : BROKEN;
    }
}
