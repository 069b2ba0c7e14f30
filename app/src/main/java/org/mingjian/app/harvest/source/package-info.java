// SPDX-License-Identifier: Apache-2.0
/** Sources (采集来源) of the bureaus: declared as data, changed over HTTP, read by harvests. */
@NullMarked
package org.mingjian.app.harvest.source;

import org.jspecify.annotations.NullMarked;
