// SPDX-License-Identifier: Apache-2.0
/**
 * Briefings, office and staff, trainings, written systems, rectifications: the cases of supervision and support (监督保障).
 * Between facts and the builder of dossiers.
 */
@NullMarked
package org.mingjian.rules.dossier.support;

import org.jspecify.annotations.NullMarked;
