// SPDX-License-Identifier: Apache-2.0
/**
 * The PostgreSQL of this installation: our own embedded server, or an external one by its address.
 *
 * <p>Storage end of the path. {@link org.mingjian.app.platform.postgres.DatabaseInitializer} decides before the
 * application context is built, so that connection pool and migrations find a running database; the embedded server is
 * the last thing to stop.
 */
@NullMarked
package org.mingjian.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
