// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Set;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.reading.personal.PersonalData;

/** What a disclosure guide (公开指南) contains of the nine elements of 条例 art 12(2). */
public record GuideReading(Set<GuideElement> elements, List<PersonalData> personalData) implements Reading {}
