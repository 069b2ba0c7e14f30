// SPDX-License-Identifier: Apache-2.0
/**
 * What was found, without points: outcomes, findings, the facts and evidence they rest on.
 */
@NullMarked
package org.mingjian.rules.findings;

import org.jspecify.annotations.NullMarked;
