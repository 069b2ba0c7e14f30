// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.veto;

import java.time.LocalDate;
import org.mingjian.rules.facts.Incident;

/**
 * State secrets, or business secrets or private data with consequences, let out by publication, as an authority found, 条例第十四条、第十五条.
 *
 * @param countedOn the day of the authority's finding: before it nobody could know
 */
public record HarmfulDisclosure(Incident incident, LocalDate countedOn) implements JudgedIncident {}
