// SPDX-License-Identifier: Apache-2.0
/** Decisions, consultations, meetings, activities, letters and public opinion: the cases of participation and response (决策参与与回应关切). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.participation;

import org.jspecify.annotations.NullMarked;
