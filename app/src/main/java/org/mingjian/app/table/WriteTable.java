// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import org.mingjian.app.paper.PaperFile;
import org.mingjian.app.paper.docx.DocxWriter;
import org.mingjian.app.paper.pdf.PdfWriter;
import org.mingjian.dashboards.table.TableContent;
import org.mingjian.dashboards.table.TableFiles;
import org.mingjian.dashboards.table.TableFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Writes tables: CSV and XLSX while they are read, documents whole; all but CSV off the event loop. */
@Component
class WriteTable implements TableFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final TableDocument documents;
    private final WorkbookFile workbooks;

    WriteTable(TableDocument documents, WorkbookFile workbooks) {
        this.documents = documents;
        this.workbooks = workbooks;
    }

    @Override
    public Mono<ResponseEntity<Flux<byte[]>>> write(TableContent content, TableFormat format) {
        return switch (format) {
            case CSV -> Mono.just(file(content, format, CSV).body(TableCsv.of(content)));
            case XLSX ->
                workbooks.of(content).map(bytes -> file(content, format, XLSX).body(bytes));
            case DOCX, PDF ->
                content.rows()
                        .collect(PaperRows::new, PaperRows::add)
                        .publishOn(Schedulers.boundedElastic())
                        .map(rows -> documents.of(content, rows))
                        .map(document -> format == TableFormat.DOCX
                                ? file(content, format, PaperFile.DOCX).body(Flux.just(DocxWriter.write(document)))
                                : file(content, format, PaperFile.PDF).body(Flux.just(PdfWriter.write(document))));
        };
    }

    private static ResponseEntity.BodyBuilder file(TableContent content, TableFormat format, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + content.file() + "." + format.ending() + "\"");
    }
}
