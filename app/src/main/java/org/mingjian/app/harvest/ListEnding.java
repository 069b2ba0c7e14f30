// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import org.mingjian.app.language.FeatureWords;

/** Why the list of a source was followed no further; words in {@code endings.properties}. */
public enum ListEnding {
    /** That was its last page. */
    COMPLETE,
    /** Its items were older than the source wants. */
    REACHED_DATE,
    /** It names no page at all. */
    NO_ITEMS,
    /** It goes on, but names nothing it has not named before, as endless calendars do. */
    NOTHING_NEW,
    /** It names more pages than one harvest takes of a source. */
    MOST_PAGES,
    /** It has more list pages than one harvest follows. */
    MOST_LISTS,
    /** One of its pages could not be read. */
    UNREADABLE;

    private static final FeatureWords WORDS = FeatureWords.beside(ListEnding.class, "endings");

    /** What to tell the office, in Chinese. */
    public String words() {
        return WORDS.say(name());
    }
}
