// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.message.MessageProperties;
import org.mingjian.app.message.MessageWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sends messages as mails in plain text, where an SMTP server is set up. */
@Component
class SendMail {

    private final @Nullable JavaMailSender smtp;
    private final MessageProperties properties;

    SendMail(ObjectProvider<JavaMailSender> smtp, MessageProperties properties) {
        this.smtp = smtp.getIfAvailable();
        this.properties = properties;
    }

    /** Whether there is a server to send by. */
    boolean isSetUp() {
        return smtp != null;
    }

    /** Complete when the server has accepted it. */
    Mono<Void> send(Sending sending) {
        JavaMailSender sender = smtp;
        String to = sending.email();
        if (sender == null || to == null) {
            return Mono.error(new IllegalStateException(sender == null ? "no SMTP server" : "no address"));
        }
        return Mono.<Void>fromRunnable(() -> sender.send(mail(sender, sending, to)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private MimeMessage mail(JavaMailSender sender, Sending sending, String to) {
        Sending.Message message = sending.message();
        MessageWords words = MessageWords.of(message.kind(), message.values());
        String link = MessageWords.link(properties.address() + message.link());
        // The id of the sending as that of the mail: sent twice, it is known as one.
        MimeMessage mail = new NamedMail(sender.createMimeMessage(), sending.id());
        try {
            MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(to);
            helper.setSubject(words.subject());
            helper.setText(words.text() + "\n\n" + link + "\n");
            mail.setHeader("X-Mingjian-Message", message.id().toString());
            return mail;
        } catch (MessagingException thrown) {
            throw new IllegalStateException("the mail cannot be written", thrown);
        }
    }
}
