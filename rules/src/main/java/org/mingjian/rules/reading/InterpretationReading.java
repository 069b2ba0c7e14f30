// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.facts.InterpretationForm;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.wording.Wording;

/**
 * What an interpretation (政策解读) contains.
 *
 * @param elements which of background, purpose, measures and differences it covers
 * @param interprets title of the policy it names, as written, or null
 * @param form how it explains: text, chart, questions and answers …
 */
public record InterpretationReading(
        Set<InterpretationElement> elements,
        @Nullable String interprets,
        InterpretationForm form,
        List<PersonalData> personalData,
        List<Wording> wording)
        implements Reading {}
