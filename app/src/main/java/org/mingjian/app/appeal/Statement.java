// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.Instant;

/** The bureau's words beside a finding (单位说明); they change no score. */
public record Statement(
        long id, String finding, long evaluation, String bureau, String text, String madeBy, Instant madeAt) {}
