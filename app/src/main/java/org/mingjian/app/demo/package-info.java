// SPDX-License-Identifier: Apache-2.0
/** The demonstration (示范市): seed data taken in and evaluated as a real city would be. */
@NullMarked
package org.mingjian.app.demo;

import org.jspecify.annotations.NullMarked;
