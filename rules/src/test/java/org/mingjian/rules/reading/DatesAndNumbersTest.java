// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.reading.date.DateText;
import org.mingjian.rules.reading.label.DocumentNumber;
import org.mingjian.rules.reading.page.PageInput;

/** Ways to write a date or a document number. */
class DatesAndNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "2023年3月5日, 2023-03-05",
        "2023年03月05日, 2023-03-05",
        "2023 年 3 月 5 日, 2023-03-05",
        "2023-03-05 10:22, 2023-03-05",
        "2023-3-5, 2023-03-05",
        "2023/3/5, 2023-03-05",
        "2023.3.5, 2023-03-05",
        "20230305, 2023-03-05",
        "2020-01-14 17:30:24.0, 2020-01-14",
        "二〇二三年三月五日, 2023-03-05",
        "二零二三年十二月三十一日, 2023-12-31",
        "二〇〇九年十月二十日, 2009-10-20",
        "一九九八年十一月十一日, 1998-11-11"
    })
    void datesAsWritten(String written, LocalDate date) {
        DateText.Found found = DateText.at(written, 0);
        assertThat(found).isNotNull();
        assertThat(found.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2023年", "2023年3月", "2023-03", "1234-01-01", "2018516日", "20231301999", "2023—2025年", "12·25", "二〇二三年度"
    })
    void noDates(String words) {
        assertThat(DateText.at(words, 0)).isNull();
    }

    @Test
    void aDayTheCalendarDoesNotHaveIsNoDate() {
        assertThat(DateText.at("2023-02-29", 0).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "国发〔2019〕5号, 国发〔2019〕5号",
        "宁政办发[2020]47号, 宁政办发[2020]47号",
        "岚综管综﹝2019﹞84号, 岚综管综﹝2019﹞84号",
        "某司发（2023）15号, 某司发（2023）15号",
        "国 发〔２０１９〕５ 号, 国发〔2019〕5号",
        "某司发【2023】第15号, 某司发【2023】第15号",
        "国务院令第711号, 国务院令第711号",
        "财政部公告2021年第3号, 财政部公告2021年第3号"
    })
    void documentNumbers(String written, String number) {
        assertThat(DocumentNumber.exactly(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "澧政发〔2006 21",
        "关于国发〔2019〕5号的通知",
        "2023年第1期",
        "国发〔2019〕5号）精神",
        "第5号",
        "〔2019〕5号",
        "某市(2018)号",
        "某司发〔2023〕××号"
    })
    void noDocumentNumbers(String words) {
        assertThat(DocumentNumber.exactly(words)).isNull();
    }

    @Test
    void theNumberOfAnotherDocumentIsNotThisOnes() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, "某市司法局关于转发某文件的通知\n根据《某办法》（国办发〔2020〕1号）精神，现转发给你们，请认真组织实施。\n国办发〔2020〕1号\n"));
        assertThat(page.documentNumber()).isNull();
    }

    @Test
    void theDateUnderTheTextIsTheSignature() {
        PageReading page = PageReader.read(
                PageInput.ofText(null, "某市司法局关于放假的通知\n2022年5月1日起实行新的作息时间，请各单位遵照执行。\n某市司法局\n二〇二三年三月五日\n（此件主动公开）\n"));
        assertThat(page.signedOn()).isEqualTo(LocalDate.of(2023, 3, 5));
        assertThat(page.writtenOn()).isNull();
        assertThat(page.publishedOn()).isNull();
    }
}
