// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed Chromium, started without a window and with a profile of its own. */
final class Chromium {

    static final String PROGRAM = "/usr/bin/chromium";
    static final String DRIVER = "/usr/bin/chromedriver";

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-US",
            "--hide-scrollbars");

    private Chromium() {}

    static ChromeDriver start(boolean scripts) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER))
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options(scripts));
    }

    private static ChromeOptions options(boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(PROGRAM);
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + freshProfile());
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        return options;
    }

    private static String freshProfile() {
        try {
            return Files.createTempDirectory("mingjian-browser").toString();
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }
}
