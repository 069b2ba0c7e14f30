// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.remedy.LegalArticles;
import org.mingjian.rules.reading.remedy.Remedy;
import org.mingjian.rules.reading.remedy.RemedyLaw;
import org.mingjian.rules.reading.remedy.RemedyReader;
import org.mingjian.rules.reading.remedy.ReplyTypeReader;
import org.mingjian.rules.reading.wording.Wording;

/**
 * What an answer to a disclosure request says.
 *
 * @param remedy the remedy channel; {@code present} is false where the reply tells of none
 * @param law the law of remedy in force at the date under the letter (or its 成文日期), or null where it bears none
 * @param replyType type of reply (条例 arts 35–39), or null where the text does not decide it
 * @param legalArticles articles of the 政府信息公开条例 it cites, e.g. {@code 14}, {@code 36(4)}
 */
public record ReplyReading(
        Remedy remedy,
        @Nullable RemedyLaw law,
        @Nullable ReplyType replyType,
        List<String> legalArticles,
        List<PersonalData> personalData,
        List<Wording> wording)
        implements Reading {

    static ReplyReading of(
            String folded, @Nullable LocalDate datedOn, List<PersonalData> personalData, List<Wording> wording) {
        List<String> articles = LegalArticles.read(folded);
        return new ReplyReading(
                RemedyReader.read(folded),
                datedOn == null ? null : RemedyLaw.on(datedOn),
                ReplyTypeReader.read(folded, articles),
                articles,
                personalData,
                wording);
    }
}
