// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of what is done at once ({@code MINGJIAN_LOAD_…}).
 *
 * @param requests requests under way; more are told to come again
 * @param streams event streams held open; more are told to come again
 * @param ofOne requests under way of one account or, without one, of one address; of the streams it may hold half
 * @param waiting requests that wait for a connection to the database
 * @param background connections to the database for work nobody waits for
 * @param statement longest statement of a request
 * @param answer until when the answer to a reading request must have begun
 * @param stalled after so long without a byte read or written a connection is closed
 */
@Validated
@ConfigurationProperties("mingjian.load")
public record LoadProperties(
        @DefaultValue("500") @Min(1) int requests,
        @DefaultValue("5000") @Min(2) int streams,
        @DefaultValue("200") @Min(1) int ofOne,
        @DefaultValue("300") @Min(1) int waiting,
        @DefaultValue("6") @Min(1) int background,
        @DefaultValue("60s") Duration statement,
        @DefaultValue("60s") Duration answer,
        @DefaultValue("60s") Duration stalled) {}
