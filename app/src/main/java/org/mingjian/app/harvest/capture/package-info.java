// SPDX-License-Identifier: Apache-2.0
/** What was received from the sites, kept as evidence by its digest and handed out as WARC 1.1. */
@NullMarked
package org.mingjian.app.harvest.capture;

import org.jspecify.annotations.NullMarked;
