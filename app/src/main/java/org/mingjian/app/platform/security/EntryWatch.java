// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import reactor.core.publisher.Mono;

/** Port: told of each login by the form, whether it succeeds or not. A program that sends its password each time is none. */
public interface EntryWatch {

    /** The account has entered; it is the viewer of the subscription. */
    Mono<Void> entered(Viewer viewer);

    /** Somebody was refused. What was typed as a name is not told: it may be a password. */
    Mono<Void> refused();
}
