// SPDX-License-Identifier: Apache-2.0
/** The register of evaluated bodies (被考核单位) over HTTP; its rows are facts like all others. */
@NullMarked
package org.mingjian.app.bureau;

import org.jspecify.annotations.NullMarked;
