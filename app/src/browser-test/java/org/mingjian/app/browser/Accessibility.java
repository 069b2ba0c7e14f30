// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core for WCAG 2.2 AA and its own good practice, asked of the page that is open. */
final class Accessibility {

    private static final String ASK = """
            const answer = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']})
                .then(found => answer(found.violations.flatMap(rule => rule.nodes.slice(0, 3)
                    .map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 120)))))
                .catch(thrown => answer(['axe: ' + thrown]))""";

    private static final String AXE = script();

    private final Browser browser;

    Accessibility(Browser browser) {
        this.browser = browser;
    }

    /** Each violation: rule, where, and the element it was found on. */
    List<String> violations() {
        browser.script(AXE);
        return ((List<?>) browser.answer(ASK)).stream().map(Object::toString).toList();
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
