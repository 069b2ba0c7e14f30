// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import java.io.BufferedReader;
import java.io.IOException;

/** Raw pages of {@code pages.ndjson}, read into documents. */
final class PageRows {

    private PageRows() {}

    static void read(String file, BufferedReader text, CollectedFacts collected) throws IOException {
        throw new IOException("pages are not read yet");
    }
}
