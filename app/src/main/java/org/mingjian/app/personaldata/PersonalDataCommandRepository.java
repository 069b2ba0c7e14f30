// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.platform.postgres.InstalledDatabase;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** The same for the command, which has no server at hand: by the same view and function of the database. */
public final class PersonalDataCommandRepository implements AutoCloseable {

    private static final String HELD = "select count(*), min(since), count(*) filter (where since < ?)"
            + " from personal_data_held where category = ?";
    private static final String RECORD =
            "insert into audit_record (at, who, action, object, after, note)" + " values (?, ?, ?, ?, ?::jsonb, ?)";

    private final Connection connection;
    private final PersonalDataProperties properties;

    /** By the settings of this process. */
    public PersonalDataCommandRepository(InstalledDatabase database) throws SQLException {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigurationPropertySources.attach(environment);
        this.properties = Binder.get(environment).bindOrCreate("mingjian.personal-data", PersonalDataProperties.class);
        this.connection = database.connect();
        connection.setAutoCommit(false);
    }

    public List<Holdings> held(Instant now) throws SQLException {
        List<Holdings> held = new ArrayList<>();
        for (Category category : Category.values()) {
            try (PreparedStatement statement = connection.prepareStatement(HELD)) {
                statement.setTimestamp(1, Timestamp.from(category.dueBefore(properties, now)));
                statement.setString(2, category.name());
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    held.add(new Holdings(category, row.getLong(1), instant(row.getTimestamp(2)), row.getLong(3)));
                }
            }
        }
        connection.rollback();
        return held;
    }

    /** When the oldest is due; null where nothing is kept. */
    public @Nullable Instant dueOn(Holdings held) {
        return held.oldest() == null ? null : held.category().dueOn(properties, held.oldest());
    }

    /** Removes what is due and records it; the server seals the record. Gives how much. */
    public long remove(Category category, String by, @Nullable String reason, Instant moment) throws SQLException {
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        Instant before = category.dueBefore(properties, now);
        long removed;
        try (PreparedStatement statement = connection.prepareStatement("select remove_personal_data(?, ?, ?, ?)")) {
            statement.setString(1, category.name());
            statement.setTimestamp(2, Timestamp.from(before));
            statement.setString(3, by);
            statement.setTimestamp(4, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                removed = row.getLong(1);
            }
        }
        if (removed > 0) {
            record(RemovePersonalData.entry(category, removed, before), by, reason, now);
        }
        connection.commit();
        return removed;
    }

    private void record(AuditEntry entry, String by, @Nullable String reason, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECORD)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, by);
            statement.setString(3, entry.action());
            statement.setString(4, entry.object());
            statement.setString(5, JsonMapper.shared().writeValueAsString(Objects.requireNonNull(entry.after())));
            statement.setString(6, reason);
            statement.executeUpdate();
        }
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
