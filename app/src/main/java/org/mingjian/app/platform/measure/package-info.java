// SPDX-License-Identifier: Apache-2.0
/**
 * How features measure what they do, for whoever watches the server.
 *
 * <p>Beside the path: measuring changes no result. Names begin with {@code mingjian.} and the feature's noun; values are
 * seconds, counts or numbers of the chain, never names of people or bureaus.
 */
@NullMarked
package org.mingjian.app.platform.measure;

import org.jspecify.annotations.NullMarked;
