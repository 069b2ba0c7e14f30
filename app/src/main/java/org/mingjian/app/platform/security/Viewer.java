// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/**
 * Who is looking, and hence which rows, counts and events exist for them.
 *
 * @param name name of the account
 * @param role its role
 * @param bureau code of the bureau it belongs to; null unless the role is {@link Role#BUREAU}
 * @param scope what a service token may push; null for an account
 */
public record Viewer(
        String name,
        Role role,
        @Nullable String bureau,
        @Nullable TokenScope scope) implements AuthenticatedPrincipal {

    public Viewer {
        if ((role == Role.BUREAU) != (bureau != null)) {
            throw new IllegalArgumentException(role + " does not go with bureau " + bureau);
        }
    }

    /** An account. */
    public Viewer(String name, Role role, @Nullable String bureau) {
        this(name, role, bureau, null);
    }

    /** The viewer of the request being handled; empty outside of one. */
    public static Mono<Viewer> current() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .ofType(Viewer.class);
    }

    /** Whether rows of every bureau are shown, published or not. */
    public boolean seesAll() {
        return role != Role.BUREAU;
    }

    /** Whether what nobody has decided yet is shown: drafts of notices, samples, proposals. To a service only if its token says so. */
    public boolean seesDrafts() {
        return role == Role.SERVICE ? scope != null && scope.drafts() : seesAll();
    }

    /** Whether unpublished rows of this bureau are shown. */
    public boolean maySee(String bureauCode) {
        return seesAll() || Objects.equals(bureau, bureauCode);
    }

    /** Whether the role is one of these. */
    public boolean may(Role... roles) {
        return List.of(roles).contains(role);
    }

    /** Refuses with 403 unless the role is one of these. */
    public Viewer require(Role... roles) {
        if (!may(roles)) {
            throw Refusal.forbidden();
        }
        return this;
    }

    /** Refuses with 404, as if there were no such bureau, unless its rows are shown. */
    public Viewer requireBureau(String bureauCode) {
        if (!maySee(bureauCode)) {
            throw Refusal.notFound();
        }
        return this;
    }

    @Override
    public String getName() {
        return name;
    }
}
