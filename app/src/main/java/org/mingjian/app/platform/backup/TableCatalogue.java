// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingjian.app.platform.backup.BackupManifest.Migration;
import org.mingjian.app.platform.backup.BackupManifest.Sequence;

/** What a database holds by its own catalogue, read within the caller's transaction. */
record TableCatalogue(Connection connection) {

    /** Formats of rows that depend on nobody's settings. */
    private static final String SETTINGS = "set local timezone = 'UTC'; set local intervalstyle = 'iso_8601';"
            + " set local bytea_output = 'hex'; set local extra_float_digits = 1; set local search_path = public";

    private static final String COLUMNS = """
            select c.relname, a.attname, a.attcollation <> 0, array_position(i.indkey, a.attnum) is not null
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            left join pg_index i on i.indrelid = c.oid and i.indisprimary
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            order by c.relname, a.attnum""";

    private static final String REFERENCES = """
            select distinct conrelid::regclass::text, confrelid::regclass::text from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid""";

    private static final String SEQUENCES = """
            select sequencename, coalesce(last_value, start_value), last_value is not null from pg_sequences
            where schemaname = 'public' order by sequencename""";

    private static final String MIGRATIONS = """
            select version, checksum from flyway_schema_history
            where success and version is not null order by installed_rank""";

    private static final String KNOWS_MIGRATIONS = "select to_regclass('public.flyway_schema_history') is not null";

    void useFixedFormats() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(SETTINGS);
        }
    }

    /** What is referred to comes before what refers to it. */
    List<StoredTable> tables() throws SQLException {
        Map<String, StoredTable> all = unordered();
        Map<String, Set<String>> needs = new TreeMap<>();
        rows(
                REFERENCES,
                row -> needs.computeIfAbsent(row.getString(1), name -> new TreeSet<>())
                        .add(row.getString(2)));
        List<StoredTable> ordered = new ArrayList<>();
        Set<String> done = new HashSet<>();
        while (ordered.size() < all.size()) {
            int before = ordered.size();
            all.forEach((name, table) -> {
                if (!done.contains(name) && done.containsAll(needs.getOrDefault(name, Set.of()))) {
                    ordered.add(table);
                    done.add(name);
                }
            });
            if (ordered.size() == before) {
                throw new IllegalStateException("tables refer to each other in a circle; done so far: " + done);
            }
        }
        return ordered;
    }

    private Map<String, StoredTable> unordered() throws SQLException {
        Map<String, StoredTable> tables = new TreeMap<>();
        rows(COLUMNS, row -> {
            StoredTable table = tables.computeIfAbsent(
                    row.getString(1), name -> new StoredTable(name, new ArrayList<>(), new ArrayList<>()));
            table.columns().add(row.getString(2));
            if (row.getBoolean(4)) {
                String column = StoredTable.quoted(row.getString(2));
                table.order().add(row.getBoolean(3) ? column + " collate \"C\"" : column);
            }
        });
        return tables;
    }

    List<Sequence> sequences() throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        rows(SEQUENCES, row -> sequences.add(new Sequence(row.getString(1), row.getLong(2), row.getBoolean(3))));
        return sequences;
    }

    /** Steps of the schema that were taken; none in a database that never was ours. */
    List<Migration> migrations() throws SQLException {
        List<Migration> taken = new ArrayList<>();
        List<Boolean> ours = new ArrayList<>();
        rows(KNOWS_MIGRATIONS, row -> ours.add(row.getBoolean(1)));
        if (ours.get(0)) {
            rows(MIGRATIONS, row -> taken.add(new Migration(row.getString(1), row.getInt(2))));
        }
        return taken;
    }

    /** Names of tables in which there is a row. */
    List<String> filled() throws SQLException {
        List<String> filled = new ArrayList<>();
        for (String table : unordered().keySet()) {
            rows("select 1 from public." + StoredTable.quoted(table) + " limit 1", row -> filled.add(table));
        }
        return filled;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void rows(String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
