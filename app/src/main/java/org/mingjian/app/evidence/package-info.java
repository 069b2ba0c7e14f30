// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence (佐证材料) for whatever asks for it: a link to a published page first, else a file kept once under its hash.
 *
 * <p>Beside the path: appeals, waivers, rectifications and manual scores say as {@link
 * org.mingjian.app.evidence.EvidenceSubjects} what may be supported and by whom; packages enclose what was handed in.
 */
@NullMarked
package org.mingjian.app.evidence;

import org.jspecify.annotations.NullMarked;
