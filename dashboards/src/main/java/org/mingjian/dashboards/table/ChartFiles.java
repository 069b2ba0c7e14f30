// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.chart.Chart;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Charts as files to be saved: a picture for documents, a drawing that brings its own colours, light and dark, or the
 * figures as a table.
 */
@Component
public final class ChartFiles {

    /** Endings of the pictures, as a pattern in an address. */
    public static final String PICTURES = "png|svg";

    /** Endings of all files, the same way. */
    public static final String ENDINGS = PICTURES + "|xlsx|csv|docx|pdf";

    /** Pixels of the picture for each of the drawing's: sharp when printed. */
    private static final int SCALE = 3;

    private final ChartRenderer renderer;
    private final TableFiles tables;

    ChartFiles(ChartRenderer renderer, TableFiles tables) {
        this.renderer = renderer;
        this.tables = tables;
    }

    /**
     * Empty for a picture of what has none.
     *
     * @param ending one of {@link #ENDINGS}
     */
    public Mono<ResponseEntity<Flux<byte[]>>> file(Charted charted, String ending) {
        return ending.matches(PICTURES)
                ? picture(charted.chart(), charted.table().file(), ending)
                : tables.write(charted.table(), TableFormat.of(ending));
    }

    /**
     * Empty where there is no chart.
     *
     * @param name of the file, without its ending
     * @param ending one of {@link #PICTURES}
     */
    public Mono<ResponseEntity<Flux<byte[]>>> picture(@Nullable Chart chart, String name, String ending) {
        String file = name + "." + ending;
        return ending.equals("png")
                ? Mono.justOrEmpty(chart)
                        .flatMap(one -> renderer.png(one, SCALE))
                        .map(png -> file(png, "image/png", file))
                : Mono.justOrEmpty(chart)
                        .flatMap(renderer::drawing)
                        .map(svg -> file(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", file));
    }

    private static ResponseEntity<Flux<byte[]>> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentLength(content.length)
                .body(Flux.just(content));
    }
}
