// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** The list of uploads as a table. */
@Component
final class UploadColumns implements TableSource {
    private final UploadQuery query;
    private final Words words;
    private final Table<UploadEntry> table;

    UploadColumns(UploadQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "uploads",
                List.of(
                        TableColumn.of("name", 30, UploadEntry::name).shown(Shown.FIXED),
                        TableColumn.of("state", 10, (UploadEntry one) -> words.of("upload-state", one.state())),
                        TableColumn.figures(
                                "created", 8, (UploadEntry one) -> one.counted().created()),
                        TableColumn.figures(
                                "updated", 8, (UploadEntry one) -> one.counted().updated()),
                        TableColumn.figures(
                                "unchanged",
                                8,
                                (UploadEntry one) -> one.counted().unchanged()),
                        TableColumn.figures(
                                "rejected",
                                8,
                                (UploadEntry one) -> one.counted().rejected()),
                        TableColumn.of(
                                "bureau",
                                16,
                                (UploadEntry one) ->
                                        one.bureau() == null ? words.of("upload.bureau.of-rows") : one.bureau()),
                        TableColumn.of("by", 12, UploadEntry::createdBy),
                        TableColumn.of("at", 16, UploadEntry::createdAt).filed(),
                        TableColumn.of("failure", 24, UploadEntry::failure).filed(),
                        TableColumn.figures("size", 10, UploadEntry::size).asked()));
    }

    @Override
    public String page() {
        return "/uploads";
    }

    @Override
    public Mono<Listing<UploadEntry>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        return Mono.just(Listing.at(page(), table, parameters, query.uploads(viewer), words));
    }
}
