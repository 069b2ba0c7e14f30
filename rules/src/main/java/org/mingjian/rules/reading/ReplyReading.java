// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ReplyType;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.remedy.Remedy;

/**
 * What an answer to a disclosure request says.
 *
 * @param remedy the remedy channel; {@code present} is false where the reply tells of none
 * @param replyType type of reply (条例 arts 35–39), or null where the text does not decide it
 * @param legalArticles articles of the 政府信息公开条例 it cites, e.g. {@code 14}, {@code 36(4)}
 */
public record ReplyReading(
        Remedy remedy, @Nullable ReplyType replyType, List<String> legalArticles, List<PersonalData> personalData)
        implements Reading {}
