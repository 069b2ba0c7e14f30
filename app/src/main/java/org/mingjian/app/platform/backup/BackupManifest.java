// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.util.List;
import java.util.Objects;
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

    public BackupManifest {
        migrations = List.copyOf(migrations);
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** One step of the schema, and the checksum of its text. */
    public record Migration(String version, int checksum) {
        public Migration {
            Objects.requireNonNull(version);
        }
    }

    /** One table; {@code sha256} is that of its rows as copied, in the order of the key. */
    public record Table(String name, List<String> columns, long rows, String sha256) {
        public Table {
            Objects.requireNonNull(name);
            columns = List.copyOf(columns);
        }
    }

    /** Where the numbers of a column have come to. */
    public record Sequence(String name, long last, boolean called) {
        public Sequence {
            Objects.requireNonNull(name);
        }
    }

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
            BackupManifest manifest = MAPPER.readValue(json, BackupManifest.class);
            if (manifest == null) {
                throw new BrokenBackup("its manifest is empty");
            }
            return manifest;
        } catch (JacksonException thrown) {
            throw new BrokenBackup("its manifest cannot be read: " + thrown.getOriginalMessage());
        }
    }
}
