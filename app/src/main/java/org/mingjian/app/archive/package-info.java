// SPDX-License-Identifier: Apache-2.0
/** A result with all it rests on in one file (存档包), and the proof on another machine that it is what these facts come to. */
@NullMarked
package org.mingjian.app.archive;

import org.jspecify.annotations.NullMarked;
