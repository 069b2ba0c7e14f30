// SPDX-License-Identifier: Apache-2.0
/** From a result in review to one that stands (发布): what must be settled first, what is frozen, and how one is withdrawn. */
@NullMarked
package org.mingjian.app.publication;

import org.jspecify.annotations.NullMarked;
