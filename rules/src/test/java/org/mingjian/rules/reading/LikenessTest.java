// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.likeness.Likeness;
import org.mingjian.rules.reading.likeness.Shingles;

/** How much texts have in common. */
class LikenessTest {
    private static final String POLICY = "第一条 为了规范法律援助案件办理，保障受援人合法权益，根据有关法律规定，结合本市实际，制定本办法。\n"
            + "第二条 法律援助机构应当自收到申请之日起七日内进行审查，作出是否给予法律援助的决定。\n"
            + "第三条 承办人员应当及时会见受援人，收集证据，提出代理意见，办案结束后三十日内归档。\n";
    private static final String OWN = "这次修改是因为原规定已施行多年，群众反映申请手续繁琐、等待时间过长，律师补贴标准也与市场脱节。\n"
            + "新规定把审查时间从十五日压到七日，外来务工人员凭居住证就能提出请求，补贴每件提高三百元，让办事的人少跑一趟。\n";

    @Test
    void aCopyIsWhollyLikeAndAnOwnTextIsNot() {
        assertThat(likeness(POLICY, POLICY)).isEqualByComparingTo("1");
        assertThat(likeness(OWN, POLICY)).isLessThan(new BigDecimal("0.05"));
        assertThat(likeness(OWN + POLICY, POLICY)).isBetween(new BigDecimal("0.4"), new BigDecimal("0.7"));
    }

    @Test
    void aChartHasTooLittleTextToBeLikeAnother() {
        assertThat(Likeness.closest("一图读懂法律援助办法。", Map.of("A", "一图读懂法律援助办法。"))).isNull();
    }

    @Test
    void figuresAndSignsAndLayoutPlayNoPart() {
        String last = "2024年，共受理申请12件，办结率100%，各项工作有序推进，未发生因政府信息公开引起的行政复议案件。\n";
        String next = "2025年，共受理申请15件， 办结率98%；\n各项工作有序推进，未发生因政府信息公开引起的行政复议案件。\n";
        assertThat(Shingles.of(last).likeness(Shingles.of(last.replace("12", "15"))))
                .isEqualByComparingTo("1");
        assertThat(Shingles.of(last).likeness(Shingles.of(next))).isGreaterThan(new BigDecimal("0.5"));
    }

    @Test
    void prescribedTablesAndHeadingsDoNotMakeReportsAlike() {
        String form = "一、总体情况\n本年新收政府信息公开申请数量 | 1 | 0 | 0 |\n二、主动公开政府信息情况\n";
        assertThat(Shingles.of(form).size()).isZero();
        assertThat(Shingles.of(form + POLICY).likeness(Shingles.of(form + OWN))).isLessThan(new BigDecimal("0.05"));
    }

    @Test
    void theClosestOfSeveralIsNamed() {
        Likeness closest = Likeness.closest(POLICY, Map.of("B", OWN, "C", OWN + POLICY, "A", OWN));
        assertThat(closest).isNotNull();
        assertThat(closest.key()).isEqualTo("C");
        assertThat(Likeness.closest(POLICY, Map.of())).isNull();
    }

    private static BigDecimal likeness(String one, String other) {
        return Shingles.of(one).likeness(Shingles.of(other));
    }
}
