// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Viewer;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Who delivers facts, by which door: travels in the Reactor context of whatever stores them,
 * {@code receive.facts(facts).contextWrite(DeliveredBy.upload(…)::into)}.
 *
 * @param account name of an account, or {@code token/NAME}; that of a harvest is known to the harvest
 * @param file name of a file or folder; null where there is none
 * @param sha256 its digest; null where there is none
 * @param harvest number of a harvest; null where there is none
 */
public record DeliveredBy(
        UUID id,
        Kind kind,
        String account,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable Long harvest) {

    /** The door. */
    public enum Kind {
        /** A person's or program's request under an account. */
        API,
        /** A program's request with a service token. */
        TOKEN,
        /** A file dropped on the page. */
        UPLOAD,
        /** Pages the server collected. */
        HARVEST,
        /** A folder read by the server itself, as the demo's seed city. */
        FOLDER,
        /** A form filled on a page. */
        PAGE
    }

    /** A request over HTTP. */
    public static DeliveredBy request(Viewer viewer) {
        return of(viewer.scope() == null ? Kind.API : Kind.TOKEN, viewer.name(), null, null);
    }

    /** A file dropped on the page; an import that goes on after a stop stays the same delivery. */
    public static DeliveredBy upload(long upload, String account, String file, String sha256) {
        return new DeliveredBy(lasting("upload/" + upload), Kind.UPLOAD, account, file, sha256, null);
    }

    /** A harvest, by whoever began it; the same one delivers page after page and stays one delivery. */
    public static DeliveredBy harvest(long harvest) {
        return new DeliveredBy(lasting("harvest/" + harvest), Kind.HARVEST, "", null, null, harvest);
    }

    private static UUID lasting(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }

    /** A folder. */
    public static DeliveredBy folder(String account, String folder) {
        return of(Kind.FOLDER, account, folder, null);
    }

    /** A form filled on a page. */
    public static DeliveredBy page(String account) {
        return of(Kind.PAGE, account, null, null);
    }

    private static DeliveredBy of(Kind kind, String account, @Nullable String file, @Nullable String sha256) {
        return new DeliveredBy(UUID.randomUUID(), kind, account, file, sha256, null);
    }

    /** For {@code contextWrite}. */
    public Context into(Context context) {
        return context.put(DeliveredBy.class, this);
    }

    /** Null where nobody said. */
    static @Nullable DeliveredBy in(ContextView context) {
        return context.getOrDefault(DeliveredBy.class, null);
    }
}
