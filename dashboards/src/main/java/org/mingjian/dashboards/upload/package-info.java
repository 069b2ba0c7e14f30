// SPDX-License-Identifier: Apache-2.0
/** The pages of uploads (文件上传): bring a file, see what importing it would do, import it, fetch what was rejected. */
@NullMarked
package org.mingjian.dashboards.upload;

import org.jspecify.annotations.NullMarked;
