// SPDX-License-Identifier: Apache-2.0
/**
 * The duty trace (职责溯源): what five source documents ask of a bureau, and which indicator or evidence entry serves each
 * statement. Beside the path: it decides no score.
 */
@NullMarked
package org.mingjian.rules.duty;

import org.jspecify.annotations.NullMarked;
