// SPDX-License-Identifier: Apache-2.0
/**
 * All facts of one bureau prepared for asking: relations resolved and clocks computed once. Between facts and engine.
 */
@NullMarked
package org.mingjian.rules.dossier;

import org.jspecify.annotations.NullMarked;
