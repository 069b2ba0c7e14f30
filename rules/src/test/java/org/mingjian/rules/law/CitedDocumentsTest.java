// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.LegalBasis;
import org.mingjian.rules.rulebook.RulebookReader;

class CitedDocumentsTest {

    private final List<CitedDocument> documents = CitedDocuments.read();

    @Test
    void everyIndicatorCitesADocumentByItsOneNameAndNoDocumentIsIdle() {
        Set<String> cited = RulebookReader.read().indicators().values().stream()
                .map(Indicator::legalBasis)
                .flatMap(List::stream)
                .map(LegalBasis::document)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cited)
                .as("cite a document by a name of law/documents.yaml, or add it there")
                .isEqualTo(documents.stream().map(CitedDocument::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noNumberIsIssuedTwiceAndNoTextEndsBeforeItBegins() {
        assertThat(documents.stream().map(CitedDocument::number).filter(number -> number != null))
                .doesNotHaveDuplicates();
        assertThat(documents)
                .filteredOn(document -> document.until() != null)
                .allSatisfy(document -> assertThat(document.until()).isAfter(document.inForce()));
        assertThat(documents)
                .filteredOn(document -> document.certainty() == LegalBasis.Certainty.CONFIRMED)
                .allSatisfy(document -> assertThat(document.inForce()).isNotNull());
    }

    @Test
    void theRegulationIsAmongThem() {
        Regulation regulation = RegulationReader.disclosure();

        assertThat(documents)
                .filteredOn(document -> document.name().equals(regulation.document()))
                .extracting(CitedDocument::inForce)
                .containsExactly(regulation.inForce());
    }

    @Test
    void aNameGivenTwiceIsNamedWithItsLine() {
        String entry = "  - {name: A, title: T, source: S, certainty: unsure}\n";

        assertThatThrownBy(() -> CitedDocuments.read("law.yaml", "documents:\n" + entry + entry))
                .isInstanceOf(InvalidRegulation.class)
                .hasMessage("law.yaml:3: A is given twice");
    }
}
