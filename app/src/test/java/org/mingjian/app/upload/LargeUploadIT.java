// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A large register is previewed and imported exactly; how long a hundred thousand rows take stands in the figures. */
@ServerTest
class LargeUploadIT {

    private static final int ROWS = 8_000;
    private static final int WRONG = ROWS / 1000;

    private final Uploads office;

    LargeUploadIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        Api.openAccounts(accounts, "SHIJIAOYU");
        Api.as("service", port)
                .post("/api/v1/facts/bureaus", Api.CSV, "code,name,group,kind\nSHIJIAOYU,市教育局,G2,DEPARTMENT\n");
        this.office = new Uploads(Api.as("office", port));
    }

    @Test
    void everyRowIsCountedOnceAndTheSecondTimeNothingChanges() {
        byte[] register = register();
        JsonNode preview = office.bring("依申请公开台账.xlsx", register);
        assertThat(Uploads.counts(preview, 0, "preview")).containsExactly(ROWS - WRONG, 0, 0, WRONG, 1);

        JsonNode done = office.store(preview);
        assertThat(Uploads.counts(done, 0, "import")).containsExactly(ROWS - WRONG, 0, 0, WRONG, 1);
        assertThat(Workbooks.lines(office.rejected(done), 0)).hasSize(1 + WRONG);

        assertThat(Uploads.counts(office.bring("依申请公开台账.xlsx", register), 0, "preview"))
                .containsExactly(0, 0, ROWS - WRONG, WRONG, 1);
    }

    /** Every thousandth row has no day. */
    private static byte[] register() {
        return Workbooks.of(workbook -> {
            Worksheet sheet = workbook.newWorksheet("依申请公开台账");
            Workbooks.fill(sheet, List.of(List.of("单位代码", "登记编号", "收到日期", "申请事项")));
            for (int i = 1; i <= ROWS; i++) {
                Workbooks.put(sheet, i, 0, "SHIJIAOYU");
                Workbooks.put(sheet, i, 1, "R" + i);
                Workbooks.put(
                        sheet,
                        i,
                        2,
                        i % 1000 == 0 ? "不详" : LocalDate.of(2026, 1, 1).plusDays(i % 300));
                Workbooks.put(sheet, i, 3, "事项 " + i);
            }
            Workbooks.put(sheet, ROWS + 1, 0, "合计");
        });
    }
}
