// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Time between saying "not ready" and closing the door. Readiness is refused the moment the end is asked for; this is the
 * first part to be stopped, and everything else serves on until it has.
 */
@Component
class StopNotice implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StopNotice.class);

    private final StopProperties properties;
    private volatile boolean running;

    StopNotice(StopProperties properties) {
        this.properties = properties;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (properties.notice().compareTo(Duration.ZERO) > 0) {
            log.info(
                    "not ready any more; the door closes in {} s",
                    properties.notice().toSeconds());
            try {
                Thread.sleep(properties.notice().toMillis());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which ends gracefully in a phase below. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
