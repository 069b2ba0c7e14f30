// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.intake.file.CsvFormats;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The register of rectifications as files. */
@RestController
@Tag(name = "rectifications", description = "整改台账")
class RegisterFileApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";

    private final RectificationRepository rectifications;
    private final RectificationChange change;
    private final RegisterWorkbook workbook;
    private final FiveLists lists;
    private final Editions editions;

    RegisterFileApi(
            RectificationRepository rectifications,
            RectificationChange change,
            RegisterWorkbook workbook,
            FiveLists lists,
            Editions editions) {
        this.rectifications = rectifications;
        this.change = change;
        this.workbook = workbook;
        this.lists = lists;
        this.editions = editions;
    }

    @GetMapping(path = "/api/v1/rectifications.xlsx", produces = XLSX)
    @Operation(summary = "整改台账（XLSX，五清单）")
    Mono<ResponseEntity<byte[]>> xlsx(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String state) {
        return items(bureau, state, viewer)
                .map(items -> ResponseEntity.ok()
                        .header("Content-Type", XLSX)
                        .header("Content-Disposition", "attachment; filename=\"rectifications.xlsx\"")
                        .body(workbook.of(items, day())));
    }

    @GetMapping(path = "/api/v1/rectifications.csv", produces = CSV)
    @Operation(summary = "整改台账（CSV）")
    Mono<ResponseEntity<String>> csv(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String state) {
        return items(bureau, state, viewer)
                .map(items -> ResponseEntity.ok()
                        .header("Content-Type", CSV + ";charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"rectifications.csv\"")
                        .body(written(items)));
    }

    @GetMapping(path = "/api/v1/rectifications", produces = XLSX)
    @Operation(summary = "整改台账（XLSX，五清单）")
    Mono<ResponseEntity<byte[]>> xlsxByAccept(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String state) {
        return xlsx(viewer, bureau, state);
    }

    @GetMapping(path = "/api/v1/rectifications", produces = CSV)
    @Operation(summary = "整改台账（CSV）")
    Mono<ResponseEntity<String>> csvByAccept(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String bureau,
            @RequestParam(required = false) @Nullable String state) {
        return csv(viewer, bureau, state);
    }

    private Mono<List<Rectification>> items(@Nullable String bureau, @Nullable String state, Viewer viewer) {
        return rectifications
                .list(new RectificationRepository.Filter(bureau, state, null, null), change.today(), viewer)
                .collectList();
    }

    private FiveLists.Day day() {
        return new FiveLists.Day(change.today(), editions.calendar());
    }

    private String written(List<Rectification> items) {
        StringWriter text = new StringWriter();
        try (CSVPrinter rows = new CSVPrinter(text, CsvFormats.WRITTEN)) {
            rows.printRecord(
                    lists.columns().stream().map(FiveLists.Column::name).toList());
            for (Rectification item : items) {
                rows.printRecord(lists.columns().stream()
                        .map(column -> plain(column.value().apply(item, day())))
                        .toList());
            }
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        return text.toString();
    }

    /** What a spreadsheet would take for a formula is text; a number stays one. */
    private static String plain(Object value) {
        String text = String.valueOf(value);
        return value instanceof String && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
