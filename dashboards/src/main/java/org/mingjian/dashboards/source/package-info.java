// SPDX-License-Identifier: Apache-2.0
/** The pages of sources (采集来源): which there are, what each brought last, and the form that declares and tries one. */
@NullMarked
package org.mingjian.dashboards.source;

import org.jspecify.annotations.NullMarked;
