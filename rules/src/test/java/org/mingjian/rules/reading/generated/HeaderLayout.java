// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.generated;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.rules.reading.generated.HeaderPage.Entry;
import org.mingjian.rules.reading.page.PageInput;

/** How sites set a metadata header: as plain text or as HTML. */
enum HeaderLayout {
    COLON_LINES(false, each("%s：%s\n")),
    HALF_WIDTH_LINES(false, each("%s: %s\n")),
    FULL_BRACKETS(false, each("【%s】%s\n")),
    SQUARE_BRACKETS(false, each("[%s]：%s\n")),
    LOOSE_BRACKETS(false, pairs("[ %s ] %s ", "\n")),
    BULLETS(false, each("  • %s：%s\n")),
    BULLETS_BELOW(false, each("  • %s：\n\n    %s\n")),
    BELOW(false, each("%s\n%s\n")),
    BARS(false, pairs("%s | %s | ", "\n")),
    BARS_WITH_COLON(false, pairs("%s： | %s | ", "\n")),
    PAIRS(false, pairs("%s：%s　　", "\n")),
    ONE_LINE(false, each("%s：%s   ")),
    TABLE(true, wrapped("<table>", each("<tr><th>%s</th><td>%s</td></tr>"), "</table>")),
    WIDE_TABLE(true, wrapped("<table><tbody>", pairs("<td>%s：</td><td>%s</td>", "</tr><tr>"), "</tbody></table>")),
    DRESSED_TABLE(
            true,
            wrapped(
                    "<table>",
                    pairs("<td class='l'><p><b>%s</b></p></td><td><p><span>%s</span></p></td>", "</tr><tr>"),
                    "</table>")),
    ONE_CELL(true, wrapped("<table>", pairs("<td><strong>%s：</strong>%s</td>", "</tr><tr>"), "</table>")),
    LIST(true, wrapped("<ul>", each("<li><b>%s：</b>%s</li>"), "</ul>")),
    SPANS(true, wrapped("<ul>", each("<li><span>%s：</span><span>%s</span></li>"), "</ul>")),
    DEFINITIONS(true, wrapped("<dl>", each("<dt>%s</dt><dd>%s</dd>"), "</dl>")),
    DEFINITIONS_WITH_COLON(true, wrapped("<dl>", each("<dt>%s：</dt><dd>%s</dd>"), "</dl>")),
    PARAGRAPHS(true, each("<p>%s：%s</p>")),
    DIVISIONS(true, each("<div class='row'><div class='k'>%s</div><div class='v'>%s</div></div>")),
    LABELS(true, each("<div><label>%s：</label><i>%s</i></div>")),
    SPACED_LINE(true, wrapped("<p>", each("%s：%s&nbsp;&nbsp;&nbsp;&nbsp;"), "</p>"));

    private final boolean html;
    private final Function<List<Entry>, String> header;

    HeaderLayout(boolean html, Function<List<Entry>, String> header) {
        this.html = html;
        this.header = header;
    }

    private static Function<List<Entry>, String> each(String form) {
        return entries -> entries.stream()
                .map(entry -> form.formatted(entry.label(), entry.value()))
                .collect(Collectors.joining());
    }

    /** Two labels a row. */
    private static Function<List<Entry>, String> pairs(String form, String row) {
        return entries -> {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < entries.size(); i++) {
                rows.append(
                        form.formatted(entries.get(i).label(), entries.get(i).value()));
                rows.append(i % 2 == 1 || i == entries.size() - 1 ? row : "");
            }
            return rows.toString();
        };
    }

    private static Function<List<Entry>, String> wrapped(
            String before, Function<List<Entry>, String> inner, String after) {
        return entries -> before
                + (before.endsWith("table>") || before.endsWith("tbody>") ? "<tr>" : "")
                + inner.apply(entries)
                + after;
    }

    PageInput page(Random random, List<Entry> entries, String title, boolean told, String body) {
        String head = header.apply(entries);
        boolean titleFirst = !told && random.nextBoolean();
        if (!html) {
            String navigation = random.nextBoolean() ? "您当前的位置：首页 > 政务公开 > 政策文件\n" : "";
            return PageInput.ofText(
                    null, navigation + (titleFirst ? title + "\n" + head : head + "\n" + title + "\n") + "\n" + body);
        }
        String heading =
                random.nextBoolean() ? "<h1>" + title + "</h1>" : "<div class='title'><p>" + title + "</p></div>";
        String page = "<html><head><title>" + title + "_某市人民政府</title></head><body>"
                + "<div class='nav'><a href='/'>首页</a> &gt; <a href='/zwgk'>政务公开</a></div>"
                + (titleFirst ? heading + head : head + heading)
                + "<div class='content'><p>" + body.replace("\n", "</p><p>") + "</p></div></body></html>";
        return PageInput.ofHtml("http://sfj.example.gov.cn/a.html", page);
    }
}
