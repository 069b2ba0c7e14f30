// SPDX-License-Identifier: Apache-2.0
/** What every kind of case rests on: the facts of one bureau as known on a day, and how a case shows its values. Beneath all families of cases. */
@NullMarked
package org.mingjian.rules.dossier.subject;

import org.jspecify.annotations.NullMarked;
