// SPDX-License-Identifier: Apache-2.0
/** Policies with their interpretations: the cases of policy interpretation (政策解读). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.interpretation;

import org.jspecify.annotations.NullMarked;
