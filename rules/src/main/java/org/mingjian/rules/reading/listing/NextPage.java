// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Passage;

/** Where a list goes on: a link that says so, the numbers of its pages, or the call by which the usual systems draw them. */
final class NextPage {
    private static final Set<String> WORDS =
            Set.of("下一页", "下页", "后一页", "下一页>", "下一页>>", "下一页»", "下一页›", ">", ">>", "»", "›", "next", "Next", "[下一页]");
    private static final Pattern CURRENT = Pattern.compile(
            "\\b(on|cur|curr|current|active|selected|now|thisclass|hover)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)\\d{1,6}(?!\\d)");
    /** {@code createPageHTML(pages, current, "index", "html")}, pages counted from 0. */
    private static final Pattern DRAWN = Pattern.compile(
            "createPageHTML\\(\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})\\s*,\\s*[\"']([\\w-]+)[\"']\\s*,\\s*[\"'](\\w+)[\"']");
    /** {@code createPageHTML("pages", pages, current, "index", "html", items)}, pages counted from 1. */
    private static final Pattern DRAWN_IN = Pattern.compile(
            "createPageHTML\\(\\s*[\"'][^\"']*[\"']\\s*,\\s*(\\d{1,6})\\s*,\\s*(\\d{1,6})\\s*,\\s*[\"']([\\w-]+)[\"']\\s*,\\s*[\"'](\\w+)[\"']");

    private NextPage() {}

    static @Nullable NextList of(Document document, String page) {
        for (Element link : document.select("link[rel=next][href], a[rel=next][href]")) {
            if (leads(link, page)) {
                return at(link);
            }
        }
        for (Element link : document.select("a[href]")) {
            if (WORDS.contains(link.text().replace(" ", "")) && leads(link, page)) {
                return at(link);
            }
        }
        NextList drawn = drawn(document, page);
        return drawn == null ? numbered(document, page) : drawn;
    }

    static boolean leads(Element link, String page) {
        String address = address(link);
        return !address.isEmpty() && !address.equals(page) && Site.same(address, page);
    }

    static NextList at(Element link) {
        return new NextList(address(link), RowPath.passage(link));
    }

    static String address(Element link) {
        String address = link.absUrl("href");
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private static @Nullable NextList drawn(Document document, String page) {
        for (Element script : document.getElementsByTag("script")) {
            Matcher first = DRAWN.matcher(script.data());
            if (first.find()) {
                int current = Integer.parseInt(first.group(2));
                return current + 1 < Integer.parseInt(first.group(1)) ? file(page, first, current + 1) : null;
            }
            Matcher second = DRAWN_IN.matcher(script.data());
            if (second.find()) {
                int current = Integer.parseInt(second.group(2));
                return current < Integer.parseInt(second.group(1)) ? file(page, second, current + 1) : null;
            }
        }
        return null;
    }

    private static NextList file(String page, Matcher call, int number) {
        String url = StringUtil.resolve(page, call.group(3) + "_" + number + "." + call.group(4));
        return new NextList(url, new Passage("script", call.group()));
    }

    private static @Nullable NextList numbered(Document document, String page) {
        Map<Integer, Element> pages = new TreeMap<>();
        List<Integer> unlinked = new ArrayList<>();
        Integer current = tail(page).isEmpty() ? 1 : null;
        for (Element element : document.select("a, span, li, em, b, strong, i")) {
            String words = element.ownText().strip();
            if (words.isEmpty() || words.length() > 4 || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
                continue;
            }
            int number = Integer.parseInt(words);
            boolean link = element.normalName().equals("a") && element.hasAttr("href");
            if (CURRENT.matcher(element.className()).find()
                    || link && address(element).equals(page)) {
                current = number;
            } else if (!link) {
                unlinked.add(number);
            } else if (leads(element, page) && names(address(element), number)) {
                pages.putIfAbsent(number, element);
            }
        }
        if (current == null) {
            current = unlinked.stream()
                    .filter(number -> pages.containsKey(number + 1) || pages.containsKey(number - 1))
                    .findFirst()
                    .orElse(null);
        }
        Element link = current == null ? null : pages.get(current + 1);
        return link == null ? null : at(link);
    }

    /** Whether the number stands in the address, counted from 1 or from 0. */
    private static boolean names(String address, int number) {
        Matcher numbers = NUMBERS.matcher(tail(address));
        while (numbers.find()) {
            int there = Integer.parseInt(numbers.group());
            if (there == number || there == number - 1) {
                return true;
            }
        }
        return false;
    }

    /** What the last part of an address has of file name and query, if there is a number in it. */
    private static String tail(String address) {
        String tail = address.substring(address.lastIndexOf('/') + 1);
        return NUMBERS.matcher(tail).find() ? tail : "";
    }
}
