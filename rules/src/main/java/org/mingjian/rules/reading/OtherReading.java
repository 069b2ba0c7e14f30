// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.personal.PersonalData;
import org.mingjian.rules.reading.remedy.Remedy;
import org.mingjian.rules.reading.wording.Wording;

/**
 * What any other page says beyond its metadata.
 *
 * @param remedy a remedy channel told in the text (a penalty, a guide), or null where there is none
 */
public record OtherReading(@Nullable Remedy remedy, List<PersonalData> personalData, List<Wording> wording)
        implements Reading {}
