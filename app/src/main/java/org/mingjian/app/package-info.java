// SPDX-License-Identifier: Apache-2.0
/**
 * What happens: intake, evaluations, notices, API, storage, command line; the place where everything is wired together.
 *
 * <p>Last on the path rules ← dashboards ← app.
 */
@NullMarked
package org.mingjian.app;

import org.jspecify.annotations.NullMarked;
