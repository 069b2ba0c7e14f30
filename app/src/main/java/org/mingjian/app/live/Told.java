// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.ActsRecorded.Act;
import org.mingjian.app.evaluation.Points;
import org.mingjian.app.live.LiveBoard.Result;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.codec.ServerSentEvent;

/**
 * One event of the stream of changes: {@code changed}, a bureau's live result; {@code acted}, something done to a thing the
 * pages count; {@code reset}, too much was missed to tell it one by one.
 *
 * @param bureau of whom it tells; null where it concerns none or several
 * @param noun kind of thing it was done to
 * @param data what is sent
 * @param id where the stream stands with it
 */
record Told(String event, @Nullable String bureau, String noun, Object data, LiveCursor id) {

    /** Kind of what concerns all bureaus at once: results scored again or published. */
    static final String RESULT = "evaluation";

    /** A bureau's result after its facts changed. */
    record Changed(
            String bureau, @Nullable String score, @Nullable String grade, String coverage, Instant factChangedAt) {}

    /** Something done; {@code object} is type and key of what it was done to. */
    record Acted(String action, String object, Instant at) {}

    /** All that is shown may have changed. */
    record Reset(Instant at) {}

    static Told of(Result result, LiveCursor id) {
        var sheet = result.sheet();
        Changed changed = new Changed(
                sheet.bureau(),
                Points.textOrNull(sheet.score()),
                sheet.grade(),
                Points.text(sheet.coverage()),
                result.factChangedAt());
        return new Told("changed", sheet.bureau(), "bureau", changed, id);
    }

    static Told of(Act act, LiveCursor id) {
        return new Told("acted", act.bureau(), act.noun(), new Acted(act.action(), act.object(), act.at()), id);
    }

    static Told reset(LiveCursor id) {
        return new Told("reset", null, RESULT, new Reset(id.at()), id);
    }

    /** A bureau's account hears of its own bureau, and that results were scored again or published. */
    boolean isFor(Viewer viewer) {
        return viewer.seesAll() || (bureau == null ? noun.equals(RESULT) : viewer.maySee(bureau));
    }

    ServerSentEvent<Object> sent() {
        return ServerSentEvent.builder(data).event(event).id(id.toString()).build();
    }
}
