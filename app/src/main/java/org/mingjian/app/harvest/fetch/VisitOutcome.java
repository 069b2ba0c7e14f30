// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import org.mingjian.app.language.FeatureWords;

/** What came of visiting an address; words in {@code outcomes.properties}. */
public enum VisitOutcome {
    /** Read. */
    OK(false),
    /** The site says that it is as it was (304). */
    NOT_MODIFIED(false),
    /** The site says that there is no such page (404, 410). */
    GONE(false),
    /** The site does not let us in (401, 403 and other refusals). */
    REFUSED(false),
    /** The site asks to come back later (429, 503) and still did after several attempts. */
    BUSY(true),
    /** The site reports a fault of its own (5xx). */
    SITE_FAULT(true),
    /** robots.txt asks not to visit it. */
    ROBOTS(false),
    /** A file that is no page, such as a picture or an archive. */
    NOT_A_PAGE(false),
    /** The bytes are no text in any usual encoding. */
    UNREADABLE(false),
    /** No valid address of a web page. */
    BAD_ADDRESS(false),
    /** The address leads into a private, internal or special network. */
    FORBIDDEN_ADDRESS(false),
    /** The name of the host is not known. */
    UNKNOWN_HOST(true),
    /** No connection. */
    UNREACHABLE(true),
    /** The certificate of the site is not valid. */
    BAD_CERTIFICATE(false),
    /** Not answered whole within the time. */
    TOO_SLOW(true),
    /** Larger than allowed. */
    TOO_LARGE(false),
    /** Small as sent, larger than allowed when unpacked, or packed in a way that is not understood. */
    PACKED(false),
    /** An answer that breaks off or is no HTTP. */
    BROKEN(true),
    /** Redirected round in a circle. */
    REDIRECT_LOOP(false),
    /** Redirected more often than allowed. */
    TOO_MANY_REDIRECTS(false),
    /** Redirected to the home page of the site, where a page that is gone often leads. */
    TO_HOME(false),
    /** Redirected to a site of somebody else. */
    OTHER_SITE(false),
    /** A fault of ours; the log has it. */
    FAULT(false);

    private static final FeatureWords WORDS = FeatureWords.beside(VisitOutcome.class, "outcomes");

    private final boolean passing;

    VisitOutcome(boolean passing) {
        this.passing = passing;
    }

    /** Whether another attempt soon may end differently. */
    public boolean passing() {
        return passing;
    }

    /** Whether the page was there. */
    public boolean there() {
        return this == OK || this == NOT_MODIFIED;
    }

    /** What to tell the office. */
    public String words() {
        return WORDS.say(name());
    }
}
