// SPDX-License-Identifier: Apache-2.0
/** What a harvest has still to visit, what its visits came to, and which pages are known from before; all of it in PostgreSQL, so that a killed server loses none. */
@NullMarked
package org.mingjian.app.harvest.frontier;

import org.jspecify.annotations.NullMarked;
