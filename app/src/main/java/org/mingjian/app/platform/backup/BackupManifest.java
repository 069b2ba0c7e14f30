// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup holds.
 *
 * @param format of the file; this release writes and reads 1
 * @param release that took it
 * @param takenAt RFC 3339
 * @param migrations the schema, as the migrations that made it
 * @param tables in the order in which they can be filled: what is referred to first
 */
public record BackupManifest(
        int format,
        String release,
        String takenAt,
        List<Migration> migrations,
        List<Table> tables,
        List<Sequence> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One step of the schema, and the checksum of its text. */
    public record Migration(String version, int checksum) {}

    /** One table; {@code sha256} is that of its rows as copied, in the order of the key. */
    public record Table(String name, List<String> columns, long rows, String sha256) {}

    /** Where the numbers of a column have come to. */
    public record Sequence(String name, long last, boolean called) {}

    /** The newest step, which names the schema. */
    public String schema() {
        return migrations.get(migrations.size() - 1).version();
    }

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    byte[] json() {
        return MAPPER.writeValueAsBytes(this);
    }

    static BackupManifest read(byte[] json) {
        try {
            return MAPPER.readValue(json, BackupManifest.class);
        } catch (JacksonException thrown) {
            throw new BrokenBackup("its manifest cannot be read: " + thrown.getOriginalMessage());
        }
    }
}
