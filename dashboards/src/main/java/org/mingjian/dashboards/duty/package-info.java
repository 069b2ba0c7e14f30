// SPDX-License-Identifier: Apache-2.0
/** The duty trace (职责溯源): every statement of the source documents with the indicators or evidence entry that serve it. */
@NullMarked
package org.mingjian.dashboards.duty;

import org.jspecify.annotations.NullMarked;
