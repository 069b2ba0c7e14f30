// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.timeout.TimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What a failed exchange comes to. */
final class Failures {

    private Failures() {}

    static VisitOutcome outcome(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            VisitOutcome outcome = named(cause);
            if (outcome != null) {
                return outcome;
            }
        }
        return thrown instanceof IOException || thrown instanceof DecoderException
                ? VisitOutcome.BROKEN
                : VisitOutcome.FAULT;
    }

    private static @Nullable VisitOutcome named(Throwable cause) {
        if (cause instanceof FetchStopped stopped) {
            return stopped.outcome();
        }
        if (cause instanceof UnknownHostException) {
            return VisitOutcome.UNKNOWN_HOST;
        }
        if (cause instanceof java.util.concurrent.TimeoutException || cause instanceof TimeoutException) {
            return VisitOutcome.TOO_SLOW;
        }
        if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return VisitOutcome.UNREACHABLE;
        }
        if (cause instanceof SSLException) {
            return VisitOutcome.BAD_CERTIFICATE;
        }
        return cause instanceof SocketException ? VisitOutcome.BROKEN : null;
    }
}
