// SPDX-License-Identifier: Apache-2.0
/**
 * Right of reply (申辩): the bureau's statement beside a finding, and its appeal within working days.
 *
 * <p>After an evaluation is in review or published; how an appeal is decided is a decision by two people.
 */
@NullMarked
package org.mingjian.app.appeal;

import org.jspecify.annotations.NullMarked;
