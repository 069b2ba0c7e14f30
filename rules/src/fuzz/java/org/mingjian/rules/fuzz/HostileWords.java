// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Words that mean harm to one program or another that may meet them. */
final class HostileWords {

    /** At the edges of what numbers, days and columns can be. */
    static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "00",
            "1e5",
            "1e999999999",
            "-1E-999999999",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999999999999999",
            "0.00000000000000000000000000000000000001",
            "NaN",
            "Infinity",
            "0x7fffffff",
            "１２３",
            "٣",
            "1048577",
            "9".repeat(1_200));

    static final List<String> ALL = Stream.concat(
                    NUMBERS.stream(),
                    Stream.of(
                            "=HYPERLINK(\"http://example.com\")",
                            "+1",
                            "-1+1",
                            "@SUM(A1)",
                            "\t=1",
                            "<script>alert(1)</script>",
                            "\"><img src=x onerror=alert(1)>",
                            "javascript:alert(1)",
                            "data:text/html,<script>",
                            "&x;",
                            "&#0;",
                            "&#1114112;",
                            "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                            "<![CDATA[",
                            "]]>",
                            "<!--",
                            "<?",
                            "\u202e",
                            "\u200f",
                            "\u2066",
                            "\u0000",
                            "\ufeff",
                            "\ufffe",
                            "\ufdd0",
                            "\ud83d",
                            "\udc00",
                            "\ud83d\ude00",
                            "\u0085",
                            "\u2028",
                            "\r",
                            "\n",
                            "\n\n",
                            "\"",
                            "\"\"",
                            "'",
                            "\\",
                            "\\u0000",
                            "\\ud800",
                            ",",
                            ";",
                            "：",
                            "|",
                            "\t",
                            "{",
                            "}",
                            "[",
                            "]",
                            "null",
                            "true",
                            "{}",
                            "[[]]",
                            "- ",
                            "? ",
                            ": ",
                            "&a ",
                            "*a",
                            "&a [*a, *a]",
                            "!!binary ",
                            "!!java.net.URL [x]",
                            "<<: ",
                            "%YAML 9.9",
                            "---\n",
                            "...\n",
                            "|2\n",
                            "2024-02-30",
                            "0000-00-00",
                            "+999999999-12-31",
                            "-999999999-01-01",
                            "2026-03-05T25:00:00+08:00",
                            "9999年99月99日",
                            "../../etc/passwd",
                            "..\\..\\x",
                            "%00",
                            "%zz",
                            "http://[::1",
                            "http://a b",
                            "file:///etc/passwd",
                            "'; drop table fact; --",
                            "${jndi:ldap://x}",
                            "${7*7}",
                            "*{7*7}",
                            "〔２０２４〕",
                            "《",
                            "》",
                            "索引号：",
                            " ".repeat(3_000),
                            "a".repeat(70_000)))
            .toList();

    private static final List<List<String>> NESTS = List.of(
            List.of("[", "]"),
            List.of("{\"a\":", "}"),
            List.of("{a: ", "}"),
            List.of("(", ")"),
            List.of("<div>", "</div>"),
            List.of("<table><tr><td>", ""),
            List.of("《", "》"),
            List.of("- ", ""),
            List.of("\"", ""));

    private HostileWords() {}

    /** A word within a word, many times over. */
    static String nested(SplittableRandom random) {
        List<String> nest = NESTS.get(random.nextInt(NESTS.size()));
        int depth = 1 << random.nextInt(15);
        return nest.get(0).repeat(depth) + nest.get(1).repeat(random.nextBoolean() ? depth : 0);
    }
}
