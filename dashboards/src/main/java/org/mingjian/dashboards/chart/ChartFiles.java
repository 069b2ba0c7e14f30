// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Charts as files to be saved: a picture for documents, or a drawing that brings its own colours, light and dark. */
@Component
public final class ChartFiles {

    /** Pixels of the picture for each of the drawing's: sharp when printed. */
    private static final int SCALE = 3;

    private final ChartRenderer renderer;

    ChartFiles(ChartRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * @param name of the file without its ending, ASCII
     * @param ending {@code png} or {@code svg}
     */
    public Mono<ResponseEntity<byte[]>> file(Chart chart, String name, String ending) {
        return ending.equals("png")
                ? renderer.png(chart, SCALE).map(png -> file(png, "image/png", name + ".png"))
                : renderer.drawing(chart)
                        .map(svg -> file(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", name + ".svg"));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String type, String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
