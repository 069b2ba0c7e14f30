// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long personal data is kept. 《个人信息保护法》第十九条 asks for the shortest time the purpose needs and leaves it open, so
 * each office sets its own; the defaults are ours.
 *
 * @param requests applicants and letters of reply, after the year of the case; longer than results are appealed and compared
 * @param uploads files brought and their rows, after the upload ended
 * @param entries sessions, after their end; 《网络安全法》第二十一条 asks for six months of such records at least
 * @param accounts mail address and password of a disabled account
 * @param evidence withdrawn files of evidence
 * @param answers answers kept to be given again under an Idempotency-Key
 * @param round what is done with what is due each day: nothing, telling the administrators, or removing it
 */
@ConfigurationProperties("mingjian.personal-data")
public record PersonalDataProperties(
        @DefaultValue("3y") Period requests,
        @DefaultValue("6m") Period uploads,
        @DefaultValue("7m") Period entries,
        @DefaultValue("6m") Period accounts,
        @DefaultValue("6m") Period evidence,
        @DefaultValue("30d") Period answers,
        @DefaultValue("PROPOSE") Round round) {

    /** What the daily round does. */
    public enum Round {
        OFF,
        /** People decide: the administrators are told what is due. */
        PROPOSE,
        REMOVE
    }
}
