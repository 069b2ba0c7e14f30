// SPDX-License-Identifier: Apache-2.0
/** Columns, functions, tags and reach of sites, new-media accounts, review and timing of releases: the cases of platforms (平台建设). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.platform;

import org.jspecify.annotations.NullMarked;
