// SPDX-License-Identifier: Apache-2.0
/** Trainings: the cases of supervision and support (监督保障). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.support;

import org.jspecify.annotations.NullMarked;
