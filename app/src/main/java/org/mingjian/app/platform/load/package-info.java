// SPDX-License-Identifier: Apache-2.0
/**
 * How much the server takes on at once, and how long anything may take.
 *
 * <p>In front of every route. What is beyond the limits is refused at once with 503 or 429 and {@code Retry-After}, so that
 * what was taken on is answered in time.
 */
@NullMarked
package org.mingjian.app.platform.load;

import org.jspecify.annotations.NullMarked;
