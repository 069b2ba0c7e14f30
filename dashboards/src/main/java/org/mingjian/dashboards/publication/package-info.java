// SPDX-License-Identifier: Apache-2.0
/** The page on which a result is published or withdrawn (发布): what is left to settle, who is held back, who signed. */
@NullMarked
package org.mingjian.dashboards.publication;

import org.jspecify.annotations.NullMarked;
