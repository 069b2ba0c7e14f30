// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The only place where a chart becomes bytes: SVG for pages, PNG for documents. Drawing happens off the event loop; the
 * same chart gives the same bytes.
 */
@Component
public final class ChartRenderer {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Letters of drawings kept at most: those of a few hundred pages. */
    private static final long KEPT = 16_000_000;

    private final Cache<List<Object>, String> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((List<Object> likeness, String svg) -> svg.length())
            .build();

    /** Markup to be put into a page as it is; text stays text. */
    public Mono<String> svg(Chart chart) {
        return Mono.justOrEmpty(drawn.getIfPresent(chart.likeness()))
                .switchIfEmpty(Mono.fromCallable(() -> drawn.get(chart.likeness(), likeness -> drawSvg(chart)))
                        .subscribeOn(Schedulers.boundedElastic()));
    }

    /** A drawing that stands by itself: the tokens it uses are in it, light and dark. */
    public Mono<String> drawing(Chart chart) {
        return svg(chart).map(SvgStyle::within);
    }

    /** Picture on white paper, enlarged by the given scale. */
    public Mono<byte[]> png(Chart chart, int scale) {
        return Mono.fromCallable(() -> drawPng(chart, scale)).subscribeOn(Schedulers.boundedElastic());
    }

    static String drawSvg(Chart chart) {
        SVGGraphics2D graphics = new SVGGraphics2D(document());
        chart.drawing().draw(graphics, area(chart));
        return new SvgMarkup(chart).of(graphics.getRoot());
    }

    static byte[] drawPng(Chart chart, int scale) {
        BufferedImage image =
                new BufferedImage(chart.width() * scale, chart.height() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        chart.drawing().draw(graphics, area(chart));
        graphics.dispose();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rectangle2D area(Chart chart) {
        return new Rectangle2D.Double(0, 0, chart.width(), chart.height());
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
