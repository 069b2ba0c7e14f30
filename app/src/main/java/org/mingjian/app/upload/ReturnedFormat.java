// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import org.mingjian.app.intake.file.FileKind;
import org.springframework.http.MediaType;

/** The format in which rejected rows are handed back: that of the file they came in. */
enum ReturnedFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv"),
    NDJSON("ndjson", MediaType.APPLICATION_NDJSON_VALUE);

    private static final String WORDS = "-需更正";

    private final String suffix;
    private final String type;

    ReturnedFormat(String suffix, String type) {
        this.suffix = suffix;
        this.type = type;
    }

    static ReturnedFormat of(Upload upload) {
        if (FileKind.XLSX.name().equals(upload.kind())) {
            return XLSX;
        }
        return FileKind.NDJSON.name().equals(upload.kind()) ? NDJSON : CSV;
    }

    MediaType type() {
        return MediaType.valueOf(type);
    }

    String suffix() {
        return suffix;
    }

    String name(String original) {
        return original.replaceFirst("\\.[^.]*$", "").replace(WORDS, "") + WORDS + "." + suffix;
    }
}
