// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.PageChange;
import org.mingjian.rules.facts.PageChangeKind;
import org.mingjian.rules.reading.change.BodyChange;

/** From two looks at one address to the change between them. States what was seen and judges nothing. */
public final class PageChanges {

    private PageChanges() {}

    /**
     * A page that was there before: its body changed, or its stated day moved back.
     *
     * @param known what was there at the look before
     */
    public static Optional<PageChange> changed(KnownPage known, PageLook look, LocalDate day) {
        String before = known.text();
        if (before == null || known.sha256().equals(look.sha256()) || day.isBefore(known.knownOn())) {
            return Optional.empty();
        }
        BodyChange body = BodyChange.between(before, String.valueOf(look.text()));
        if (body == null || body.isNone()) {
            return Optional.empty();
        }
        Map<String, String> cells = row(known, look, day, PageChangeKind.BODY_CHANGED);
        cells.put("title", text(look.title() == null ? known.title() : look.title()));
        cells.put("claimedOn", text(look.claimedOn()));
        cells.put("claimedBefore", text(known.claimedOn()));
        cells.put("changedShare", body.share().toPlainString());
        cells.put("figuresChanged", String.valueOf(body.figures()));
        cells.put("explained", body.explained() ? "true" : "");
        cells.put("sha256After", look.sha256());
        return Optional.of(change(cells));
    }

    /**
     * A page that was there before and is gone.
     *
     * @param elsewhere whether the same words stand at another address of the bureau
     */
    public static PageChange withdrawn(KnownPage known, PageLook look, LocalDate day, boolean elsewhere) {
        Map<String, String> cells = row(known, look, day, PageChangeKind.WITHDRAWN);
        cells.put("title", text(known.title()));
        cells.put("claimedOn", text(known.claimedOn()));
        cells.put("changedShare", (elsewhere ? BigDecimal.ZERO : BigDecimal.ONE).toPlainString());
        return change(cells);
    }

    /**
     * A page that was never seen before and claims a day on which its part of the site was watched already, though a look
     * after that day did not find it. The first collection of an old site proves nothing and gives nothing.
     *
     * @param watched the days the part of the site was looked at
     */
    public static Optional<PageChange> appeared(PageLook look, LocalDate day, SortedSet<LocalDate> watched) {
        LocalDate claimed = look.claimedOn();
        SortedSet<LocalDate> before = watched.headSet(day);
        if (claimed == null
                || before.isEmpty()
                || before.first().isAfter(claimed)
                || !before.last().isAfter(claimed)) {
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", look.bureau());
        cells.put("url", look.url());
        cells.put("kind", PageChangeKind.APPEARED.name());
        cells.put("noticedOn", day.toString());
        cells.put("lookedBefore", before.last().toString());
        cells.put("firstSeenOn", day.toString());
        cells.put("document", look.key());
        cells.put("title", text(look.title()));
        cells.put("claimedOn", claimed.toString());
        cells.put("sha256After", look.sha256());
        cells.put("source", look.url());
        return Optional.of(change(cells));
    }

    private static Map<String, String> row(KnownPage known, PageLook look, LocalDate day, PageChangeKind kind) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("bureau", look.bureau());
        cells.put("url", look.url());
        cells.put("kind", kind.name());
        cells.put("noticedOn", day.toString());
        cells.put("lookedBefore", known.lastSeenOn().toString());
        cells.put("firstSeenOn", known.firstSeenOn().toString());
        cells.put("document", look.key());
        cells.put("sha256Before", known.sha256());
        cells.put("source", look.url());
        return cells;
    }

    private static PageChange change(Map<String, String> cells) {
        return (PageChange) FactTypes.read("page-changes", cells).orThrow();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
