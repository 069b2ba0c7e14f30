// SPDX-License-Identifier: Apache-2.0
/**
 * What if (模拟): keeps what an office would change, computes what would come of it and writes it up; touches nothing official.
 *
 * <p>Above {@code evaluation}, whose results it reads; nothing stands on it.
 */
@NullMarked
package org.mingjian.app.simulation;

import org.jspecify.annotations.NullMarked;
