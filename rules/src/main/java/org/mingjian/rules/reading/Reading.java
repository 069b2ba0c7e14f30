// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.wording.Wording;

/** What a page says beyond its metadata, by kind of page. */
public sealed interface Reading
        permits InterpretationReading, ReplyReading, GuideReading, CatalogueReading, AnnualReportReading, OtherReading {

    /** Personal data found in the text, masked; empty when there is none. */
    List<PersonalData> personalData();

    /** Wrong words found in the text, by the word list the page was read with. */
    List<Wording> wording();
}
