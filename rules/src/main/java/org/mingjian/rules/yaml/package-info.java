// SPDX-License-Identifier: Apache-2.0
/**
 * Data files read strictly, every defect with its line: what {@code rulebook} and {@code scheme} read their files with. Beside the path.
 */
@NullMarked
package org.mingjian.rules.yaml;

import org.jspecify.annotations.NullMarked;
