// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something evidence is handed in for, as one viewer may see it.
 *
 * @param key noun and key under which its evidence is kept, such as {@code appeals/12}
 * @param page where it is read: {@code /appeals/12}
 * @param bureau code of the bureau that hands in
 * @param evaluation the result it belongs to; null where it speaks for a span of days
 * @param from first of these days; null beside an evaluation
 * @param to last of them
 * @param open whether evidence is still taken
 * @param links whether links are taken; not where its own form asks for them
 * @param said addresses its own form holds already
 */
public record EvidenceSubject(
        String key,
        String page,
        String bureau,
        @Nullable Long evaluation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean open,
        boolean links,
        List<String> said) {

    public EvidenceSubject {
        said = List.copyOf(said);
    }

    /** One that belongs to a result. */
    public static EvidenceSubject of(
            String key, String bureau, long evaluation, boolean open, boolean links, List<String> said) {
        return new EvidenceSubject(key, "/" + key, bureau, evaluation, null, null, open, links, said);
    }
}
