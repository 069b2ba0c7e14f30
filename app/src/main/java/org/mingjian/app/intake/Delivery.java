// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake;

import org.mingjian.app.intake.fact.Verdict;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;

/** What is done with a body that was sent: read, store, judge each line. */
@FunctionalInterface
interface Delivery {

    Flux<Verdict> deliver(Publisher<DataBuffer> body);
}
