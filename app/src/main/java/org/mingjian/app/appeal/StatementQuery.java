// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What bureaus say beside findings, for score sheets and annexes of notices. */
public interface StatementQuery {
    /** The newest words on each finding of a bureau's sheet, made under this evaluation or an earlier one. */
    Flux<Statement> onSheet(long evaluation, String bureau);

    /** The newest words on a finding; empty without any. */
    Mono<Statement> on(String finding);
}
