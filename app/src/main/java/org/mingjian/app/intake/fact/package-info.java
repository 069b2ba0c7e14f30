// SPDX-License-Identifier: Apache-2.0
/**
 * Facts in PostgreSQL: received, compared, stored with their history, and told of; a bad row does not stop the others.
 *
 * <p>Behind {@code intake.page}; the room other features call.
 */
@NullMarked
package org.mingjian.app.intake.fact;

import org.jspecify.annotations.NullMarked;
