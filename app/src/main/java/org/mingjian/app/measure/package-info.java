// SPDX-License-Identifier: Apache-2.0
/**
 * What waits in the database and how far the audit trail is, read every few seconds for whoever watches the server.
 *
 * <p>Beside the path: reads tables of several features and changes none.
 */
@NullMarked
package org.mingjian.app.measure;

import org.jspecify.annotations.NullMarked;
