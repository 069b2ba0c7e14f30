// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.GuideElement;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.wording.Wording;

/**
 * What a disclosure guide (公开指南) contains of the nine elements of 条例 art 12(2).
 *
 * @param phone the first telephone number it gives, as written, or null
 */
public record GuideReading(
        Set<GuideElement> elements, @Nullable String phone, List<PersonalData> personalData, List<Wording> wording)
        implements Reading {}
