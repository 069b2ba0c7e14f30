// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.postgres;

import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Work nobody waits for in front of a screen: it takes its connections from a pool of its own, so that however much of it
 * there is, a page finds one. Said at the end of what is subscribed: {@code .contextWrite(BackgroundWork::mark)}.
 */
public final class BackgroundWork {

    private static final String MARK = BackgroundWork.class.getName();

    private BackgroundWork() {}

    public static Context mark(Context context) {
        return context.put(MARK, true);
    }

    static boolean is(ContextView context) {
        return context.hasKey(MARK);
    }
}
