// SPDX-License-Identifier: Apache-2.0
/**
 * What bureaus published and did: one immutable record per kind of fact, without judgement. First step of the path.
 */
@NullMarked
package org.mingjian.rules.facts;

import org.jspecify.annotations.NullMarked;
