// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Somebody at the pages: finds links, buttons and fields by the words that stand on them, among those in sight. */
final class Person {

    private static final String WORDS = "normalize-space(concat(., ' ', @aria-label))";

    private final Browser browser;
    private final String account;
    private final String password;

    Person(Browser browser, String account) {
        this.browser = browser;
        this.account = account;
        this.password = account + "-pass-word";
    }

    String password() {
        return password;
    }

    Person comesIn() {
        browser.signIn(account, password);
        return this;
    }

    /** Link after link. */
    Person follows(String... words) {
        for (String one : words) {
            click(seen(one, "a"));
        }
        return this;
    }

    /** Opens a line of a score sheet and goes one of its ways, 申诉 or 证据. */
    Person goes(String line, String way) {
        String details = "details[data-line='" + line + "']";
        if (browser.one(details).getDomAttribute("open") == null) {
            browser.click(details + " > summary .title");
        }
        click(browser.all(details + " + .ways a").stream()
                .filter(link -> link.getText().equals(way))
                .findFirst()
                .orElseThrow());
        return this;
    }

    /** Unfolds by key what is not open yet. */
    Person unfolds(String words) {
        WebElement summary = seen(words, "summary");
        if (summary.findElement(By.xpath("..")).getDomAttribute("open") == null) {
            summary.sendKeys(Keys.ENTER);
        }
        return this;
    }

    Person presses(String words) {
        click(seen(words, "button"));
        return this;
    }

    Person writes(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    /** Sends the form of a field by key. */
    Person enters(String label, String text) {
        WebElement field = field(label);
        field.sendKeys(text);
        WebElement page = browser.one("html");
        field.sendKeys(Keys.ENTER);
        browser.untilGone(page);
        return this;
    }

    Person chooses(String label, String option) {
        new Select(field(label)).selectByVisibleText(option);
        return this;
    }

    /** Ticks the box in the row that has the words. */
    Person ticks(String words) {
        seenAt("//tr[contains(., '%s')]//input[@type='checkbox']".formatted(words))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no box beside " + words + " at " + browser.path()))
                .click();
        return this;
    }

    /** What stands in a field. */
    String written(String label) {
        return Objects.requireNonNullElse(field(label).getDomProperty("value"), "");
    }

    String reads(String css) {
        return browser.text(css);
    }

    String reads() {
        return browser.text("main");
    }

    /** What the page says was just done. */
    String told() {
        return browser.text("[role=status].notice-line");
    }

    private WebElement field(String label) {
        String id = seenAt("//label[contains(normalize-space(.), '%s')]".formatted(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no field " + label + " at " + browser.path()))
                .getDomAttribute("for");
        return browser.one("[id='" + id + "']");
    }

    /** The element that says just this, or else the first that says it among other words. */
    private WebElement seen(String words, String element) {
        return Stream.of("//%s[%s='%s']", "//%s[contains(%s, '%s')]")
                .flatMap(path -> seenAt(path.formatted(element, WORDS, words)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "no " + element + " says " + words + " at " + browser.path() + ":\n" + reads()));
    }

    private Stream<WebElement> seenAt(String xpath) {
        List<WebElement> found = browser.all(By.xpath(xpath));
        return found.stream().filter(WebElement::isDisplayed);
    }

    /** A click that leads to another page. */
    private void click(WebElement element) {
        WebElement page = browser.one("html");
        element.click();
        browser.untilGone(page);
    }
}
