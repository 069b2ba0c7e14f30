// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.archive;

/** Where things lie in a package. */
final class ArchivePaths {

    static final String SCHEME = "scheme.yaml";
    static final String CALENDAR = "calendar.csv";
    static final String HISTORY = "previous.json";
    static final String FACTS = "facts";
    static final String RESULTS = "results";

    /** Captures, each named by its SHA-256. */
    static final String EVIDENCE = "evidence/";

    private ArchivePaths() {}
}
