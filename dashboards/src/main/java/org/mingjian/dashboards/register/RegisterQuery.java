// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.register;

import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.facts.FactTypeDescription;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: the registers of bureaus. */
public interface RegisterQuery {

    /** Of every bureau the reader sees, by code; without what published pages tell. */
    Flux<KeptRegisters> all(Viewer viewer);

    /** Of one bureau; empty when unknown or not the reader's to see. */
    Mono<KeptRegisters> of(String bureau, Viewer viewer);

    /** One register of a bureau; empty as above. */
    Mono<KeptRegister> register(String bureau, FactTypeDescription type, Viewer viewer);

    /** Its rows in their order, at most so many after the first so many; none as above. */
    Flux<KeptRegister.Row> rows(RegisterFilter filter, long before, int most, Viewer viewer);

    /** How many the filter finds. */
    Mono<Long> total(RegisterFilter filter, Viewer viewer);

    /** The same as a workbook to complete: rows known from pages first, then those the register has; empty as above. */
    Mono<byte[]> workbook(String bureau, FactTypeDescription type, Viewer viewer);
}
