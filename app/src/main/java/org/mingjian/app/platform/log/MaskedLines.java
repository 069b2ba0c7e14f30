// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;

/** Whatever another encoder writes of an event, text or JSON, its stack trace included, with personal data masked. */
final class MaskedLines extends EncoderBase<ILoggingEvent> {

    private final Encoder<ILoggingEvent> encoder;

    MaskedLines(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        return MaskedText.of(new String(encoder.encode(event), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] headerBytes() {
        return encoder.headerBytes();
    }

    @Override
    public byte[] footerBytes() {
        return encoder.footerBytes();
    }
}
