// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: writes a table as a file to be saved. */
@FunctionalInterface
public interface TableFiles {
    Mono<ResponseEntity<Flux<byte[]>>> write(TableContent content, TableFormat format);
}
