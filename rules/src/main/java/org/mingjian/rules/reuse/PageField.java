// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reuse;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Document;

/** What a published page tells of itself that a register has a column for. */
enum PageField {
    TITLE(Document::title),
    URL(Document::url),
    INDEX_NUMBER(Document::indexNumber),
    DOCUMENT_NUMBER(Document::documentNumber),
    ISSUER(Document::issuer),
    WRITTEN_ON(Document::writtenOn),
    PUBLISHED_ON(Document::publishedOn);

    private final Function<Document, @Nullable Object> value;

    PageField(Function<Document, @Nullable Object> value) {
        this.value = value;
    }

    /** In canonical spelling; empty where the page does not tell. */
    String of(Document page) {
        return Objects.toString(value.apply(page), "");
    }
}
