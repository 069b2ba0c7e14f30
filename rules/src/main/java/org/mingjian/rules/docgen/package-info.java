// SPDX-License-Identifier: Apache-2.0
/**
 * The pages under {@code rules/docs/}, written from rulebook and schemes while building; beside the path.
 */
@NullMarked
package org.mingjian.rules.docgen;

import org.jspecify.annotations.NullMarked;
