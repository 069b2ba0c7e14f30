// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import org.mingjian.rules.facts.Incident;

/**
 * A grave error, unlawful content, a defaced page or a storm of criticism, as an authority found, 国办秘函〔2019〕19号 单项否决.
 *
 * @param countedOn the day of the authority's finding: before it nobody could know
 */
public record PublicationIncident(Incident incident, LocalDate countedOn) implements JudgedIncident {}
