// SPDX-License-Identifier: Apache-2.0
/** Requests for information with their clocks and replies: the cases of disclosure on request (依申请公开). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.request;

import org.jspecify.annotations.NullMarked;
