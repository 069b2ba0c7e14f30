// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;

/**
 * The form of a source.
 *
 * @param fresh whether the source is not registered yet, so that bureau and id can be chosen
 * @param manages whether the reader may change it
 * @param bureaus to choose from
 * @param trial what trying it showed; null before
 */
public record SourceFormView(
        SourceForm form,
        boolean fresh,
        boolean manages,
        List<BureauSources> bureaus,
        List<FieldError> errors,
        @Nullable Trial trial) {
    private static final List<String> KINDS = List.of("LIST", "PLATFORM", "SITEMAP", "FEED", "PAGES");
    private static final List<String> COLUMN_KINDS =
            List.of("NEWS", "NOTICES", "POLICIES", "PERSONNEL", "PLANS", "OTHER");

    private static final List<String> FIELDS =
            List.of("title", "indexNumber", "documentNumber", "issuer", "writtenOn", "publishedOn", "validity");

    public SourceFormView {
        bureaus = List.copyOf(bureaus);
        errors = List.copyOf(errors);
    }

    /** Kinds to choose from, the usual one first. */
    public List<String> kinds() {
        return KINDS;
    }

    public List<String> columnKinds() {
        return COLUMN_KINDS;
    }

    /** Fields of pages a selector can be given for. */
    public List<String> fields() {
        return FIELDS;
    }

    /** Whether any of them is wrong. */
    public boolean mislabelled() {
        return errors.stream().anyMatch(error -> error.field().startsWith("fields."));
    }

    /** What is wrong with a field; null where nothing is. */
    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
