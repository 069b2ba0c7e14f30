// SPDX-License-Identifier: Apache-2.0
/**
 * What is judged, and the arithmetic: facts → dossier → findings → scores → ranking → notice proposals, as one pure
 * synchronous call ({@link org.mingjian.rules.Evaluation}). No Spring, no SQL, no clock, no network.
 */
@NullMarked
package org.mingjian.rules;

import org.jspecify.annotations.NullMarked;
