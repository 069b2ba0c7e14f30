// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of the audit trail.
 *
 * @param at when, to the microsecond
 * @param who name of the account or of the service token; {@link AuditTrail#SERVER} for what the server does by itself
 * @param role its role then; null for the server itself
 * @param request id of the request; null outside of one
 * @param status of the HTTP answer, where the record is about a page, an export or a request
 */
record AuditRecord(
        Instant at,
        String who,
        @Nullable String role,
        @Nullable String request,
        @Nullable Integer status,
        AuditEntry entry) {}
