// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.backup.SchemaUpgrade;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactTypes;

/** The inventory of personal data against the tables and registers there are. */
class InventoryIT {

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
                and (a.atttypid::regtype::text = any(array['text', 'text[]', 'jsonb', 'bytea'])
                or c.relname || '.' || a.attname = 'account_entry.account')""";

    @Test
    void everyPlaceThatCanHoldWordsIsInOneOfBothLists() throws Exception {
        Set<String> known = new TreeSet<>(none());
        Inventory.places().values().forEach(known::addAll);
        Set<String> there = new TreeSet<>(columns());
        there.addAll(cells());

        assertThat(minus(there, known))
                .as(
                        "columns in neither list: does it hold personal data? Then a line in inventory.tsv with what it is kept"
                                + " for (and a way it goes), else one in src/test/resources/personaldata/none.txt")
                .isEmpty();
        assertThat(minus(known, there)).as("listed, but not there any more").isEmpty();
    }

    @Test
    void noPlaceIsInBothLists() throws Exception {
        Set<String> both = new TreeSet<>(none());
        both.retainAll(
                Inventory.places().values().stream().flatMap(List::stream).collect(Collectors.toSet()));

        assertThat(both).isEmpty();
    }

    @Test
    void whatEachIsKeptForIsSaidInWords() {
        ResourceBundle words = ResourceBundle.getBundle("personaldata", Locale.ROOT);
        Set<String> said = new TreeSet<>(Inventory.places().keySet());
        Arrays.stream(Category.values()).map(Enum::name).forEach(said::add);

        for (String category : said) {
            for (String part : List.of("", ".purpose", ".basis", ".removal")) {
                assertThat(words.containsKey("personal-data." + category + part))
                        .as(category + part)
                        .isTrue();
            }
        }
        assertThat(Inventory.places().keySet())
                .as("each category that goes after a period has a place")
                .containsAll(Arrays.stream(Category.values()).map(Enum::name).toList());
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> cells() {
        return FactTypes.all().stream()
                .flatMap(type -> type.columns().stream()
                        .filter(column -> column.type() == ColumnType.TEXT)
                        .map(column -> type.name() + "#" + column.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columns() throws SQLException {
        InstalledDatabase database = PostgresServer.shared().installation("it_inventory");
        new SchemaUpgrade(database).run();
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    private static List<String> none() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(InventoryIT.class.getResourceAsStream("/personaldata/none.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
