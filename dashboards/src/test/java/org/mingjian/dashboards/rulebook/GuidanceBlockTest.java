// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Guidance is written in the plainest markdown and shown without any of its signs. */
class GuidanceBlockTest {
    @Test
    void headingsParagraphsAndListsAreTakenApart() {
        List<GuidanceBlock> blocks = GuidanceBlock.read("## 怎样算\n收到当日**不计**，\n末日计入。\n\n- 调休日计入\n- 假日不计\n1. 先登记\n");

        assertThat(blocks)
                .containsExactly(
                        new GuidanceBlock(GuidanceBlock.Kind.HEADING, List.of("怎样算")),
                        new GuidanceBlock(GuidanceBlock.Kind.PARAGRAPH, List.of("收到当日不计，末日计入。")),
                        new GuidanceBlock(GuidanceBlock.Kind.LIST, List.of("调休日计入", "假日不计", "先登记")));
    }

    @Test
    void emptyGuidanceHasNoBlocks() {
        assertThat(GuidanceBlock.read("")).isEmpty();
    }
}
