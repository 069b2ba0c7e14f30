// SPDX-License-Identifier: Apache-2.0
/**
 * The pages of accounts (账号): the administrator's list, where accounts are opened, changed and closed, and the account of
 * whoever is signed in, with password and entries.
 */
@NullMarked
package org.mingjian.dashboards.account;

import org.jspecify.annotations.NullMarked;
