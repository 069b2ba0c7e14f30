// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.element.CatalogueElementReader;
import org.mingjian.rules.reading.element.GuideElementReader;
import org.mingjian.rules.reading.element.InterpretationElementReader;
import org.mingjian.rules.reading.element.InterpretationFormReader;
import org.mingjian.rules.reading.element.InterpretedTitle;
import org.mingjian.rules.reading.element.PhoneReader;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.personal.PersonalDataReader;
import org.mingjian.rules.reading.remedy.Remedy;
import org.mingjian.rules.reading.remedy.RemedyReader;
import org.mingjian.rules.reading.wording.WordList;
import org.mingjian.rules.reading.wording.Wording;

/** Reads what pages of each kind are read for. */
final class ReadingByKind {
    private ReadingByKind() {}

    static Reading of(
            PageKind kind,
            @Nullable String title,
            @Nullable LocalDate datedOn,
            PageText text,
            int bodyFrom,
            WordList words) {
        String folded = text.folded();
        List<PersonalData> personal = PersonalDataReader.read(folded);
        List<Wording> wording = words.findIn(text.raw());
        return switch (kind) {
            case INTERPRETATION ->
                new InterpretationReading(
                        InterpretationElementReader.read(folded),
                        InterpretedTitle.of(title, text),
                        InterpretationFormReader.read(title == null ? "" : title, folded),
                        personal,
                        wording);
            case REPLY -> ReplyReading.of(folded, datedOn, personal, wording);
            case GUIDE ->
                new GuideReading(GuideElementReader.read(folded), PhoneReader.read(folded), personal, wording);
            case CATALOGUE -> new CatalogueReading(CatalogueElementReader.read(folded, bodyFrom), personal, wording);
            case ANNUAL_REPORT -> AnnualReportReading.of(title, text, personal, wording);
            default -> other(folded, personal, wording);
        };
    }

    private static Reading other(String folded, List<PersonalData> personal, List<Wording> wording) {
        Remedy remedy = RemedyReader.read(folded);
        return new OtherReading(remedy.present() ? remedy : null, personal, wording);
    }
}
