// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import reactor.core.publisher.Mono;

/**
 * Something that must be done after migration and before the server reports itself ready, such as the first account.
 *
 * <p>Beans of this type run one after the other in the order of their {@code @Order}; an error stops the start.
 */
@FunctionalInterface
public interface StartStep {

    Mono<Void> run();
}
