// SPDX-License-Identifier: Apache-2.0
/**
 * Collection (采集): from the sources of the bureaus to pages handed to intake, politely, safely, and going on after any
 * interruption.
 *
 * <p>Before the path: knows intake's door, and no rule.
 */
@NullMarked
package org.mingjian.app.harvest;

import org.jspecify.annotations.NullMarked;
