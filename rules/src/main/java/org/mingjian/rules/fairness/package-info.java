// SPDX-License-Identifier: Apache-2.0
/** From score sheets and ranking to what should be looked at before a ranking is published (公平性自检). */
@NullMarked
package org.mingjian.rules.fairness;

import org.jspecify.annotations.NullMarked;
