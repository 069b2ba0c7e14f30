// SPDX-License-Identifier: Apache-2.0
/**
 * Uploads (上传): a file of a person is recognised, previewed row by row, imported when confirmed, and its rejected rows
 * are handed back.
 *
 * <p>Before the path: a door of intake for people, as its API is one for programs.
 */
@NullMarked
package org.mingjian.app.upload;

import org.jspecify.annotations.NullMarked;
