// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import io.micrometer.context.ContextRegistry;
import org.mingjian.app.platform.problem.RequestId;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Once logging is set up and before anything of ours is logged: masks every line, and gives it the id of its request. */
public final class MaskLog implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ContextRegistry.getInstance()
                .registerThreadLocalAccessor(
                        RequestId.CARRIED,
                        () -> MDC.get(RequestId.LOGGED),
                        id -> MDC.put(RequestId.LOGGED, id),
                        () -> MDC.remove(RequestId.LOGGED));
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logging) {
            Logger root = logging.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            root.iteratorForAppenders().forEachRemaining(appender -> {
                if (appender instanceof OutputStreamAppender<ILoggingEvent> stream
                        && !(stream.getEncoder() instanceof MaskedLines)) {
                    mask(stream, logging);
                }
            });
        }
    }

    private static void mask(OutputStreamAppender<ILoggingEvent> stream, LoggerContext logging) {
        MaskedLines masked = new MaskedLines(stream.getEncoder());
        masked.setContext(logging);
        masked.start();
        stream.setEncoder(masked);
    }
}
