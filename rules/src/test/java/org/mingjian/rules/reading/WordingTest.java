// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjian.rules.reading.page.PageInput;
import org.mingjian.rules.reading.wording.WordList;
import org.mingjian.rules.reading.wording.Wording;
import org.mingjian.rules.reading.wording.Wording.Kind;

/** Wrong words by the shipped list and by an office's own. */
class WordingTest {
    private static final String OWN =
            "# own words\nkind,written,proper,unless,note\nTYPO,按排,安排,名;放,\nSERIOUS,某某错词,某某正词,,remark\n";

    @Test
    void wrongWordsAreFoundInAnyPageWithWhatStandsAroundThem() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, "某市司法局关于布署普法工作的通知\n各单位：\n请联系张某13800138000，开立帐户，弘扬社会主义核心价值观，办理撤消登记。\n"));
        assertThat(page.reading().wording())
                .containsExactly(
                        new Wording(Kind.TYPO, "布署", "部署", "某市司法局关于布署普法工作的通知"),
                        new Wording(Kind.TYPO, "帐户", "账户", "8******00，开立帐户，弘扬社会主义核心价值观"),
                        new Wording(Kind.TYPO, "撤消", "撤销", "社会主义核心价值观，办理撤消登记。"));
    }

    @Test
    void aWordThatIsRightHereIsNone() {
        WordList own = WordList.of(OWN);
        assertThat(own.findIn("按排名先后，按排放标准。")).isEmpty();
        assertThat(own.findIn("统一按排")).extracting(Wording::proper).containsExactly("安排");
        assertThat(WordList.shipped().findIn("来自港澳台等国家和地区的代表；预防犯罪；公园满意度；领取销售许可"))
                .isEmpty();
    }

    @Test
    void anOwnListReplacesTheShippedOne() {
        PageReading page = PageReader.read(PageInput.ofText(null, "关于布署某某错词的通知\n"), WordList.of(OWN));
        assertThat(page.reading().wording()).extracting(Wording::written).containsExactly("某某错词");
    }

    @Test
    void everyLineThatIsNoWordIsNamed() {
        assertThatThrownBy(() -> WordList.of(OWN + "ODD,甲乙,丙丁,,\nTYPO,按排,安排,,\nTYPO,甲,乙,,\n"))
                .hasMessage("line 5: ODD,甲乙,丙丁,,; line 6: TYPO,按排,安排,,; line 7: TYPO,甲,乙,,");
        assertThatThrownBy(() -> WordList.of("written,proper\n"))
                .hasMessage("line 1: expected kind,written,proper,unless,note");
    }
}
