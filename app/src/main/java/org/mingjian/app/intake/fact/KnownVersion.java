// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

/**
 * The newest version of a fact as a delivery finds it.
 *
 * @param hash of its content
 * @param source where it was found; empty where nobody said
 * @param withdrawn whether it is not current, because somebody withdrew it
 */
record KnownVersion(String hash, int version, String source, boolean withdrawn) {

    /** What becomes of a delivery with this content: what was withdrawn stays so until something else is said. */
    Verdict.Status followedBy(String delivered) {
        Verdict.Status same = withdrawn ? Verdict.Status.WITHDRAWN : Verdict.Status.UNCHANGED;
        Verdict.Status other = withdrawn ? Verdict.Status.CREATED : Verdict.Status.UPDATED;
        return hash.equals(delivered) ? same : other;
    }
}
