// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, with a profile of its own, that reads the pages of one server. */
final class Browser implements AutoCloseable {

    /** Never a measure: how long a page may take on a machine that is busy with other things. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final UnaryOperator<String> addresses;
    private final ChromeDriver driver;

    /** @param addresses from the path of a page to its address */
    Browser(UnaryOperator<String> addresses, boolean scripts) {
        this.addresses = addresses;
        this.driver = Chromium.start(scripts);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
    }

    /** Through the form, as a person does; whoever was signed in before is forgotten. */
    void signIn(String account) {
        signIn(account, City.PASSWORD);
    }

    void signIn(String account, String password) {
        // A page that follows changes may still be answered, and its answer may bring a cookie.
        driver.get("about:blank");
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        width(1280, 900);
        open("/login");
        one("#username").sendKeys(account);
        one("#password").sendKeys(password);
        one("button[type=submit]").click();
        until(() -> !path().startsWith("/login"));
    }

    void open(String path) {
        driver.get(addresses.apply(path));
    }

    /** Path and query of the page that is open. */
    String path() {
        return driver.getCurrentUrl().substring(addresses.apply("").length());
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Presses what the selector finds; found again where a live page put new markup in its place meanwhile. */
    void click(String css) {
        until(() -> {
            one(css).click();
            return true;
        });
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    List<WebElement> all(By by) {
        return driver.findElements(by);
    }

    /** Until the page this element stood on was left. */
    void untilGone(WebElement element) {
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(element));
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Types into whatever has the focus. */
    void press(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    String text(String css) {
        return one(css).getText();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Of a script that calls its last argument with what it has found. */
    Object answer(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    void until(BooleanSupplier reached) {
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "still at " + path())
                .until(any -> reached.getAsBoolean());
    }

    void width(int pixels, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What the reader's machine prefers: light or dark. */
    void scheme(String name) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", name))));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Everything the console was told since it was last asked, refused styles and scripts included. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The whole page as a picture (PNG). */
    byte[] photograph() {
        Map<String, Object> picture = command("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    /** The upper part of the page (PNG). */
    byte[] photograph(int width, int height) {
        Map<String, Integer> part = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Map<String, Object> picture =
                command("Page.captureScreenshot", Map.of("clip", part, "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    /** The page as a printer gets it (PDF), on the paper its style sheet names. */
    byte[] print() {
        Map<String, Object> paper =
                command("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) paper.get("data"));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
