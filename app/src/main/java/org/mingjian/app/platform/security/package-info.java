// SPDX-License-Identifier: Apache-2.0
/**
 * Who may enter and what they may see: accounts, roles, login, and the {@link org.mingjian.app.platform.security.Viewer}.
 *
 * <p>In front of every HTTP route of the path. A feature asks for the viewer and narrows its rows by
 * {@link org.mingjian.app.platform.security.Viewer#maySee}; rows of another bureau are reported as not found.
 */
@NullMarked
package org.mingjian.app.platform.security;

import org.jspecify.annotations.NullMarked;
