// SPDX-License-Identifier: Apache-2.0
/**
 * Manual scoring (人工评分): two people score an indicator unseen by each other, a third settles where they differ too much.
 *
 * <p>Beside {@code decision}: what it comes to is a fact, stored as every fact, and what is in review is replayed.
 */
@NullMarked
package org.mingjian.app.manualscore;

import org.jspecify.annotations.NullMarked;
