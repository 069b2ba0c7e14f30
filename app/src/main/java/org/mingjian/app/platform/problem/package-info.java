// SPDX-License-Identifier: Apache-2.0
/**
 * Errors as the caller sees them: problem details for programs, an error page for people, both in Chinese.
 *
 * <p>End of every HTTP route. A feature refuses by {@link org.mingjian.app.platform.problem.Refusal}, whose words stand in
 * {@code problems.properties}; anything else thrown is a fault and shows only a request id.
 */
@NullMarked
package org.mingjian.app.platform.problem;

import org.jspecify.annotations.NullMarked;
