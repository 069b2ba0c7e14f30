// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.security.core.AuthenticationException;
import reactor.core.publisher.Mono;

/**
 * Port: told of each login by the form and each logout, and of everybody who is refused, by whichever door. A program that
 * sends its password each time does not enter anew each time.
 */
public interface EntryWatch {

    /** The account has entered; it is the viewer of the subscription. */
    Mono<Void> entered(Viewer viewer);

    /** The account has left; it is the viewer of the subscription. */
    Mono<Void> left(Viewer viewer);

    /** Too many wrong passwords have locked the account of this name for a while. */
    Mono<Void> locked(String account);

    /** Somebody was refused at a path. What was typed as a name is not told unless an account has it: it may be a password. */
    Mono<Void> refused(String path, AuthenticationException why);
}
