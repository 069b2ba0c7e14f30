// SPDX-License-Identifier: Apache-2.0
/**
 * The register of rectifications (整改台账): what is to be done until when, by whom, and what became of it.
 *
 * <p>After notices are issued; reads and acts through ports only.
 */
@NullMarked
package org.mingjian.dashboards.rectification;

import org.jspecify.annotations.NullMarked;
