// SPDX-License-Identifier: Apache-2.0
/**
 * Several servers on one database: that each of them lives, what they tell each other, and whose turn it is.
 *
 * <p>Beside the path. What a transaction announces is heard by the other nodes once it has committed ({@code NOTIFY}); work
 * that one node does for all is taken over ten seconds after that node was last heard of. Over the embedded PostgreSQL there
 * is one node only, and nothing is announced.
 */
@NullMarked
package org.mingjian.app.platform.node;

import org.jspecify.annotations.NullMarked;
