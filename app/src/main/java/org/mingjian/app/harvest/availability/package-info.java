// SPDX-License-Identifier: Apache-2.0
/** Whether the sites of the bureaus open (国办秘函〔2019〕19号 站点无法访问): tried several times a day, told once the day is over. */
@NullMarked
package org.mingjian.app.harvest.availability;

import org.jspecify.annotations.NullMarked;
