// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.dashboards.page.Viewer;

/** One reader of each role. */
final class Readers {

    static final Viewer OFFICE = new Viewer("office", "公开办", "公开办 · office", Viewer.Role.OFFICE, null);
    static final Viewer AUDITOR = new Viewer("auditor", "审核督查", "审核督查 · auditor", Viewer.Role.AUDITOR, null);
    static final Viewer ADMIN = new Viewer("admin", "系统管理员", "系统管理员 · admin", Viewer.Role.ADMIN, null);
    static final Viewer SERVICE = new Viewer("service", "数据接口", "数据接口 · service", Viewer.Role.SERVICE, null);

    private Readers() {}

    static Viewer bureau(String code) {
        return new Viewer("bureau-" + code, code, code, Viewer.Role.BUREAU, code);
    }
}
