// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How messages are sent beside the inbox. An SMTP server is set by {@code spring.mail.host} and its like; without
 * one no mail is sent.
 *
 * @param from sender of mails
 * @param address where this server is reached, such as {@code https://mingjian.example}; put before links
 * @param quiet whether mails wait for the next working day
 * @param attempts how often a sending is tried before it is given up
 * @param pause after the first failure; doubled with each further one
 * @param allowPrivate whether webhooks may lead to this machine and private networks
 */
@Validated
@ConfigurationProperties("mingjian.message")
public record MessageProperties(
        @DefaultValue("mingjian@localhost") String from,
        @DefaultValue("") String address,
        @DefaultValue("true") boolean quiet,
        @DefaultValue("8") @Min(1) @Max(30) int attempts,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("false") boolean allowPrivate) {}
