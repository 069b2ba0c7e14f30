// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core for WCAG 2.2 AA and its own good practice, asked of the page that is open. */
final class Accessibility {

    private static final String ASK = """
            const answer = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], rules: {'color-contrast': {enabled: arguments[0]}},
                    runOnly: arguments[1] ? {type: 'rule', values: ['color-contrast']} : undefined})
                .then(found => answer(found.violations.flatMap(rule => rule.nodes.slice(0, 3)
                    .map(node => rule.id + ': ' + node.target.join(' ') + ' ' + node.html.slice(0, 120)))))
                .catch(thrown => answer(['axe: ' + thrown]))""";

    private static final String AXE = script();

    private final Browser browser;

    Accessibility(Browser browser) {
        this.browser = browser;
    }

    /**
     * Each violation: rule, where, and the element it was found on. Wide and light every rule is asked; narrow all that
     * do not ask of colours, dark those that do: nothing else differs there.
     */
    List<String> violations() {
        browser.script(AXE);
        List<String> found = new ArrayList<>(ask("is not accessible", true, false));
        browser.width(320, 900);
        found.addAll(ask("is not accessible at 320 pixels", false, false));
        browser.width(1280, 900);
        browser.scheme("dark");
        found.addAll(ask("is not readable in the dark", true, true));
        browser.scheme("light");
        return found;
    }

    private List<String> ask(String verdict, boolean colours, boolean nothingElse) {
        return ((List<?>) browser.answer(ASK, colours, nothingElse))
                .stream().map(violation -> verdict + ": " + violation).toList();
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
