// SPDX-License-Identifier: Apache-2.0
/**
 * The register of bureaus by date (单位名册): what a bureau is on a day, and which bureaus it came out of. Between facts and
 * dossier on the path.
 */
@NullMarked
package org.mingjian.rules.register;

import org.jspecify.annotations.NullMarked;
