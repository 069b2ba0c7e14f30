// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

/** Takes what a table holds, in its order. */
@FunctionalInterface
public interface TableReceiver {

    void row(RawRow row);

    /** A line at the foot that is no entry. */
    default void leftOut(int line, String words) {}
}
