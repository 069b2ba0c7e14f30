// SPDX-License-Identifier: Apache-2.0
/** Guides, catalogues, publications and annual reports: the cases of basic disclosure (基础公开). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.basics;

import org.jspecify.annotations.NullMarked;
