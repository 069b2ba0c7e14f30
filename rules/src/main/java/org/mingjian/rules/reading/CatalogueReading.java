// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Set;
import org.mingjian.rules.reading.element.CatalogueElement;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.wording.Wording;

/** What a disclosure catalogue (公开目录) contains of the four elements of 条例 art 12(3). */
public record CatalogueReading(Set<CatalogueElement> elements, List<PersonalData> personalData, List<Wording> wording)
        implements Reading {}
