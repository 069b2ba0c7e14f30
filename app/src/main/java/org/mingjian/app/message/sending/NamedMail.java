// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;

/** A mail whose id is that of its sending instead of one made up at each sending. */
final class NamedMail extends MimeMessage {

    private final UUID sending;

    NamedMail(MimeMessage made, UUID sending) {
        super(made.getSession() == null ? Session.getInstance(new Properties()) : made.getSession());
        this.sending = sending;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + sending + "@mingjian>");
    }
}
