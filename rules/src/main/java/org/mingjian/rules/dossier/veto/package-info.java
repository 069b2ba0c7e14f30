// SPDX-License-Identifier: Apache-2.0
/** Grave incidents, signs of fabrication and failing sites: the cases of vetoes (单项否决). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.veto;

import org.jspecify.annotations.NullMarked;
