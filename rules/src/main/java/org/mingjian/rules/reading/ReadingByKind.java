// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.element.GuideElementReader;
import org.mingjian.rules.reading.element.InterpretationElementReader;
import org.mingjian.rules.reading.element.InterpretationFormReader;
import org.mingjian.rules.reading.element.InterpretedTitle;
import org.mingjian.rules.reading.kind.PageKind;
import org.mingjian.rules.reading.page.PageText;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.personal.PersonalDataReader;
import org.mingjian.rules.reading.remedy.LegalArticles;
import org.mingjian.rules.reading.remedy.Remedy;
import org.mingjian.rules.reading.remedy.RemedyReader;
import org.mingjian.rules.reading.remedy.ReplyTypeReader;
import org.mingjian.rules.reading.report.LegalChallengeTable;
import org.mingjian.rules.reading.report.ReportSection;
import org.mingjian.rules.reading.report.RequestTable;

/** Reads what pages of each kind are read for. */
final class ReadingByKind {
    private ReadingByKind() {}

    static Reading of(PageKind kind, @Nullable String title, PageText text) {
        String folded = text.folded();
        List<PersonalData> personal = PersonalDataReader.read(folded);
        return switch (kind) {
            case INTERPRETATION ->
                new InterpretationReading(
                        InterpretationElementReader.read(folded),
                        InterpretedTitle.of(title, text),
                        InterpretationFormReader.read(title == null ? "" : title, folded),
                        personal);
            case REPLY ->
                new ReplyReading(
                        RemedyReader.read(folded), ReplyTypeReader.read(folded), LegalArticles.read(folded), personal);
            case GUIDE -> new GuideReading(GuideElementReader.read(folded), personal);
            case ANNUAL_REPORT ->
                new AnnualReportReading(
                        ReportSection.in(folded),
                        RequestTable.read(folded),
                        LegalChallengeTable.read(folded),
                        personal);
            default -> other(folded, personal);
        };
    }

    private static Reading other(String folded, List<PersonalData> personal) {
        Remedy remedy = RemedyReader.read(folded);
        return new OtherReading(remedy.present() ? remedy : null, personal);
    }
}
