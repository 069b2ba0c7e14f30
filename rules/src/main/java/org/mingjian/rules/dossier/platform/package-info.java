// SPDX-License-Identifier: Apache-2.0
/** Columns of portals with their age: the cases of platforms (平台建设). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.platform;

import org.jspecify.annotations.NullMarked;
