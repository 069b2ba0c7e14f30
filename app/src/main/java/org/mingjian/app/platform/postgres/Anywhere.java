// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

/** Words a reader typed as the pattern of {@code ilike} that finds them anywhere in a text. */
public final class Anywhere {

    private Anywhere() {}

    /** What has a meaning in a pattern stands for itself; empty for no words, which the statement lets all pass. */
    public static String pattern(String words) {
        return words.isEmpty() ? "" : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
