// SPDX-License-Identifier: Apache-2.0
/**
 * Asks each indicator's question of a dossier; the only package that knows Drools. Between dossier and findings.
 */
@NullMarked
package org.mingjian.rules.engine;

import org.jspecify.annotations.NullMarked;
