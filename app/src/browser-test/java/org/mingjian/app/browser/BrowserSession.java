// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a {@link BrowserTest} its browser and the city, or says aloud why it is skipped. */
final class BrowserSession implements ExecutionCondition, ParameterResolver {

    private static final Logger log = LoggerFactory.getLogger(BrowserSession.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Stream.of(Chromium.PROGRAM, Chromium.DRIVER)
                .map(Path::of)
                .filter(program -> !Files.isExecutable(program))
                .findFirst()
                .map(missing -> skipped(context, "this machine has no " + missing))
                .orElseGet(() -> ConditionEvaluationResult.enabled("Chromium and its driver are here"));
    }

    private static ConditionEvaluationResult skipped(ExtensionContext context, String reason) {
        log.warn("BROWSER TEST SKIPPED: {}: {}", context.getDisplayName(), reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Browser.class || type == City.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == City.class ? City.running() : browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        boolean scripts = test.getAnnotation(BrowserTest.class).scripts();
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BrowserSession.class))
                .computeIfAbsent(scripts, one -> new Browser(City.running()::address, scripts), Browser.class);
    }
}
