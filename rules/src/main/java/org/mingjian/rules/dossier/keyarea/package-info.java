// SPDX-License-Identifier: Apache-2.0
/**
 * Plans, powers, services, inspections, enforcement, budgets, proposals: the cases of key areas (重点领域公开). Between facts
 * and the builder of dossiers.
 */
@NullMarked
package org.mingjian.rules.dossier.keyarea;

import org.jspecify.annotations.NullMarked;
