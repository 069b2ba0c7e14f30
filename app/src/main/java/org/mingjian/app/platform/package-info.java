// SPDX-License-Identifier: Apache-2.0
/**
 * What every feature stands on: database, accounts, errors, start-up order.
 *
 * <p>Beside the path: knows no feature; every feature may know it.
 */
@NullMarked
package org.mingjian.app.platform;

import org.jspecify.annotations.NullMarked;
