// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language of the pages. Facts, law, names and what people wrote are Chinese in both. */
public enum Language {
    /** The language of the office, and of everyone who chose none. */
    CHINESE(Locale.SIMPLIFIED_CHINESE),
    /** For developers and visitors. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** As a page names it: zh-CN, en. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The one a page offers beside this one. */
    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /** Of a tag; empty for one we do not speak. */
    public static Optional<Language> of(@Nullable String tag) {
        return Stream.of(values()).filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** That of the request being answered; Chinese outside of one. */
    public static Language current() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        return context != null && ENGLISH.locale.equals(context.getLocale()) ? ENGLISH : CHINESE;
    }
}
