// SPDX-License-Identifier: Apache-2.0
/**
 * Backup, restore and upgrade of everything the installation keeps, which is its database.
 *
 * <p>Beside the path: knows tables and no feature. A backup is a ZIP file: every table as PostgreSQL copies it, all of one
 * snapshot, in the order of its key, and a manifest with rows and SHA-256 of each. It needs no program of PostgreSQL.
 */
@NullMarked
package org.mingjian.app.platform.backup;

import org.jspecify.annotations.NullMarked;
