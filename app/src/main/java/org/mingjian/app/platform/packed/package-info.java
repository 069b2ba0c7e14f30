// SPDX-License-Identifier: Apache-2.0
/**
 * Bodies that come packed (gzip): unpacked while they are read, within bounds, before any feature sees them.
 *
 * <p>In front of intake on the path.
 */
@NullMarked
package org.mingjian.app.platform.packed;

import org.jspecify.annotations.NullMarked;
