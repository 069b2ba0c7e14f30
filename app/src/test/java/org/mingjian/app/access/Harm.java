// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What an answer would do to whoever opens it. */
final class Harm {

    private static final Pattern TURNED =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\\t\\r].*|[+-](?![\\d.,]+%?$).+");
    private static final Pattern LEADING =
            Pattern.compile("(?i)[\\s\\p{Cntrl}]*(javascript|data|vbscript):.*", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile(
            "(inline|attachment)(; filename=\"[^\"\\r\\n]*\")?(; filename\\*=UTF-8''[\\w%.!#$&+^`|~-]*)?");

    private Harm() {}

    static List<String> of(HttpHeaders headers, byte[] body) throws IOException {
        List<String> harm = new ArrayList<>(headers(headers));
        String type = headers.firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            harm.addAll(page(new String(body, StandardCharsets.UTF_8)));
        } else if (type.startsWith("text/csv")) {
            harm.addAll(cells(new String(body, StandardCharsets.UTF_8)));
        } else if (type.startsWith("image/svg")) {
            harm.addAll(elements(Jsoup.parse(new String(body, StandardCharsets.UTF_8), Parser.xmlParser())));
        } else if (type.contains("openxmlformats")) {
            harm.addAll(packed(body));
        } else if (type.startsWith("application/pdf")
                && new String(body, StandardCharsets.ISO_8859_1).contains("/JavaScript")) {
            harm.add("script in a PDF");
        }
        return harm;
    }

    private static List<String> headers(HttpHeaders headers) {
        List<String> harm = new ArrayList<>();
        headers.firstValue("Content-Disposition")
                .filter(said -> !FILE.matcher(said).matches())
                .ifPresent(said -> harm.add("Content-Disposition: " + said));
        String policy = headers.firstValue("Content-Security-Policy").orElse("none");
        boolean page = policy.startsWith("default-src 'none'") && policy.contains("frame-ancestors 'none'");
        // What others have made is shown as if it came from nowhere.
        boolean kept = policy.equals("sandbox; default-src 'none'");
        if (!page && !kept || policy.contains("unsafe")) {
            harm.add("Content-Security-Policy: " + policy);
        }
        need(headers, harm, "X-Content-Type-Options", "nosniff");
        need(headers, harm, "X-Frame-Options", "DENY");
        need(headers, harm, "Referrer-Policy", "same-origin", "no-referrer");
        need(headers, harm, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        need(headers, harm, "Cross-Origin-Opener-Policy", "same-origin");
        need(headers, harm, "Cross-Origin-Resource-Policy", "same-origin");
        if (headers.firstValue("Access-Control-Allow-Origin").isPresent()) {
            harm.add("open to other origins");
        }
        if (headers.firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/html"))
                        .isPresent()
                && headers.firstValue("Cache-Control").isEmpty()) {
            harm.add("no Cache-Control");
        }
        return harm;
    }

    private static void need(HttpHeaders headers, List<String> harm, String name, String... values) {
        String said = headers.firstValue(name).orElse("none");
        if (!List.of(values).contains(said)) {
            harm.add(name + ": " + said);
        }
    }

    private static List<String> page(String html) {
        Document page = Jsoup.parse(html);
        List<String> harm = elements(page);
        if (TURNED.matcher(page.wholeText()).find()) {
            harm.add("turns the direction of what is read");
        }
        if (page.wholeText().contains("mjx49") || page.wholeText().contains("49}")) {
            harm.add("computes what is written");
        }
        return harm;
    }

    private static List<String> elements(Document page) {
        List<String> harm = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            if (name.equals("script") && element.attr("src").isEmpty()
                    // A drawing of ours on its own brings its colours along.
                    || name.equals("style") && page.getElementsByTag("html").size() > 0
                    || List.of("iframe", "object", "embed", "base", "foreignobject")
                            .contains(name)
                    || element.attr("src").equals("x")) {
                harm.add("element " + element.tagName());
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean leads = List.of("href", "src", "action", "formaction", "xlink:href")
                        .contains(key);
                if (key.startsWith("on")
                        || key.equals("style")
                                && !page.outputSettings().syntax().equals(Document.OutputSettings.Syntax.xml)
                        || leads && LEADING.matcher(attribute.getValue()).matches()) {
                    harm.add("attribute " + attribute.html());
                }
            }
        }
        return harm;
    }

    private static List<String> cells(String csv) throws IOException {
        List<String> harm = new ArrayList<>();
        for (CSVRecord row : CSVFormat.DEFAULT.parse(new StringReader(csv.replaceFirst("^\uFEFF", "")))) {
            row.stream().filter(cell -> FORMULA.matcher(cell).matches()).forEach(cell -> harm.add("formula " + cell));
        }
        return harm;
    }

    /** Of a workbook or a document: formulas, fields that act, links that are no addresses. */
    private static List<String> packed(byte[] file) throws IOException {
        List<String> harm = new ArrayList<>();
        Path copy = Files.write(Files.createTempFile("harm", ".zip"), file);
        // Entries that say their size behind themselves are read by their directory only.
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches(".*[.](xml|rels)")) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    Document part = Jsoup.parse(text, Parser.xmlParser());
                    if (!part.getElementsByTag("f").isEmpty() || part.text().contains("DDEAUTO")) {
                        harm.add("formula in " + entry.getName());
                    }
                    part.getElementsByAttribute("Target").stream()
                            .map(link -> link.attr("Target"))
                            .filter(target -> LEADING.matcher(target).matches())
                            .forEach(target -> harm.add("link " + target));
                }
            }
        } finally {
            Files.delete(copy);
        }
        return harm;
    }
}
