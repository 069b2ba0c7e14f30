// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.PageText;
import org.mingjian.dashboards.harvest.CaptureView;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.reading.personal.PersonalDataReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What visits received, as text to be looked at. */
@Component
final class Captures {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> HEADERS = new TypeReference<>() {};
    private static final int LONGEST = 200_000;

    private static final String CAPTURE = """
            select v.id, v.harvest, coalesce(v.at, v.url) as url, v.visited_at, coalesce(v.status, 0) as status,
                v.headers::text as headers, v.captured, c.content
            from visit v join captured c on c.sha256 = v.captured
            where v.harvest = :harvest and v.id = :visit and (:all or v.bureau = :own)""";

    private final DatabaseClient database;

    Captures(DatabaseClient database) {
        this.database = database;
    }

    Mono<CaptureView> of(long harvest, long visit, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(CAPTURE))
                .bind("harvest", harvest)
                .bind("visit", visit)
                .map(Captures::row)
                .one()
                .publishOn(Schedulers.boundedElastic())
                .map(Row::view);
    }

    private record Row(CaptureView head, byte[] content) {

        CaptureView view() {
            String text = PageText.of(content, head.headers().get("content-type"))
                    .map(PersonalDataReader::mask)
                    .orElse(null);
            boolean cut = text != null && text.length() > LONGEST;
            return new CaptureView(
                    head.harvest(),
                    head.visit(),
                    head.url(),
                    head.visitedAt(),
                    head.status(),
                    head.sha256(),
                    content.length,
                    head.headers(),
                    cut ? beginning(text) : text,
                    cut);
        }

        private static @Nullable String beginning(@Nullable String text) {
            return text == null ? null : text.substring(0, LONGEST);
        }
    }

    private static Row row(Readable row) {
        String headers = row.get("headers", String.class);
        Map<String, String> read =
                headers == null || !headers.startsWith("{") ? Map.of() : JSON.readValue(headers, HEADERS);
        return new Row(
                new CaptureView(
                        Cells.count(row, "harvest"),
                        Cells.count(row, "id"),
                        Cells.text(row, "url"),
                        Cells.instant(row, "visited_at"),
                        Cells.number(row, "status"),
                        Cells.text(row, "captured"),
                        0,
                        read,
                        null,
                        false),
                row.get("content", byte[].class));
    }
}
