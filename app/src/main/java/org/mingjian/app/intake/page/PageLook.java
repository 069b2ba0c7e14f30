// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.AnnualReport;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.PageChange;
import org.mingjian.rules.facts.Sha256;

/**
 * One look at the address of a page: what stood there, or that it is gone.
 *
 * @param key what identifies the page's fact within its bureau
 * @param lookedOn day of the look in the city; null where the sender does not say
 * @param firstSeenOn the day the sender first saw the page, or null
 * @param claimedOn the day of publication the page states, or null
 * @param text the words of the page; null where it is gone
 */
public record PageLook(
        String bureau,
        String url,
        String key,
        @Nullable LocalDate lookedOn,
        @Nullable LocalDate firstSeenOn,
        @Nullable String title,
        @Nullable LocalDate claimedOn,
        @Nullable String text) {

    /** Of pages whose words are kept, documents and annual reports, and of pages that are gone; null of others. */
    static @Nullable PageLook at(Fact fact, PageLook sent) {
        if (sent.url.isEmpty()) {
            return null;
        }
        if (fact instanceof PageChange) {
            return sent;
        }
        if (fact instanceof Document document && document.text() != null) {
            return sent.found(document.id(), document.title(), document.publishedOn(), document.text());
        }
        if (fact instanceof AnnualReport report && report.text() != null) {
            return sent.found(String.valueOf(report.year()), sent.title, report.publishedOn(), report.text());
        }
        return null;
    }

    private PageLook found(String fact, @Nullable String words, @Nullable LocalDate claimed, String body) {
        return new PageLook(bureau, url, fact, lookedOn, firstSeenOn, words, claimed, body);
    }

    /** What identifies the page among all. */
    public String name() {
        return bureau + "/" + url;
    }

    public boolean gone() {
        return text == null;
    }

    /** Digest of the words; empty where the page is gone. */
    public String sha256() {
        return text == null ? "" : Sha256.of(text);
    }

    /** The day of the look; a page sent again without a day was looked at today. */
    LocalDate day(@Nullable KnownPage known, LocalDate today) {
        if (lookedOn != null) {
            return lookedOn;
        }
        LocalDate first = firstSeenOn;
        return first != null && (known == null || first.isAfter(known.knownOn())) ? first : today;
    }

    /**
     * The part of the site the page stands in: its address up to the last directory that is no date or number, for new
     * pages appear beside the old ones, and months have folders of their own.
     */
    public String section() {
        String address = url.replaceFirst("[?#].*$", "");
        int host = address.indexOf("//") + 2;
        int end = address.lastIndexOf('/');
        while (end > host) {
            int before = address.lastIndexOf('/', end - 1);
            if (before < host || !address.substring(before + 1, end).matches("[\\d-]+")) {
                break;
            }
            end = before;
        }
        return end < host ? address : address.substring(0, end + 1);
    }
}
