// SPDX-License-Identifier: Apache-2.0
/**
 * What the server's log says and does not say: the id of the request each line belongs to, and no personal data.
 *
 * <p>Beside the path: Spring Boot's own logging, as text or, by {@code MINGJIAN_LOG_FORMAT}, as JSON lines.
 */
@NullMarked
package org.mingjian.app.platform.log;

import org.jspecify.annotations.NullMarked;
