// SPDX-License-Identifier: Apache-2.0
/**
 * The PostgreSQL of this installation: our own embedded server, or an external one by its address.
 *
 * <p>Storage end of the path. {@link org.mingjian.app.platform.postgres.DatabaseInitializer} decides before the
 * application context is built, so that connection pool and migrations find a running database; the embedded server is
 * the last thing to stop.
 *
 * <p>Features speak SQL through the {@code DatabaseClient} bean, and change several rows in one transaction by {@code
 * TransactionalOperator} or {@code @Transactional}. Tables come by Flyway, {@code db/migration/V<number>__<feature>.sql};
 * a migration once released is never edited.
 *
 * <p>Tests: annotate a class {@code @ServerTest} for the whole server over HTTP, or take {@code
 * PostgresServer.shared().migratedDatabase(XIT.class)} for SQL alone. Each class gets a fresh database in the one
 * embedded server of the test run.
 */
@NullMarked
package org.mingjian.app.platform.postgres;

import org.jspecify.annotations.NullMarked;
