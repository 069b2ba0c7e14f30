// SPDX-License-Identifier: Apache-2.0
/** Attributes and validity of documents: the cases of document management (公文与规范性文件管理). Between facts and the builder of dossiers. */
@NullMarked
package org.mingjian.rules.dossier.document;

import org.jspecify.annotations.NullMarked;
