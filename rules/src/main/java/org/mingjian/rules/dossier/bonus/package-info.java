// SPDX-License-Identifier: Apache-2.0
/** What goes beyond the duty: the cases of bonuses (加分项). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.bonus;

import org.jspecify.annotations.NullMarked;
