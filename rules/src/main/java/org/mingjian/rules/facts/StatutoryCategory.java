// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** A category of information that must be published (法定主动公开内容), 条例第二十条、第二十一条. */
public enum StatutoryCategory {
    /** Rules and normative documents (规章和规范性文件), 第二十条第（一）项. */
    A20_01,
    /** Duties, structure and contact of the body (机关职能与机构设置), 第二十条第（二）项. */
    A20_02,
    /** Development plans and related policies (规划和政策), 第二十条第（三）项. */
    A20_03,
    /** Statistics (统计信息), 第二十条第（四）项. */
    A20_04,
    /** Permits and other services (行政许可与对外管理服务), 第二十条第（五）项. */
    A20_05,
    /** Penalties and coercive measures (行政处罚与行政强制), 第二十条第（六）项. */
    A20_06,
    /** Budgets and final accounts (财政预决算), 第二十条第（七）项. */
    A20_07,
    /** Administrative fees (行政事业性收费), 第二十条第（八）项. */
    A20_08,
    /** Central procurement (政府集中采购), 第二十条第（九）项. */
    A20_09,
    /** Major construction projects (重大建设项目), 第二十条第（十）项. */
    A20_10,
    /** Livelihood policies and their implementation (民生政策与实施), 第二十条第（十一）项. */
    A20_11,
    /** Emergency plans, warnings and response (应急预案与突发事件), 第二十条第（十二）项. */
    A20_12,
    /** Supervision of environment, health, safety and quality (监督检查), 第二十条第（十三）项. */
    A20_13,
    /** Recruitment of civil servants (公务员招考录用), 第二十条第（十四）项. */
    A20_14,
    /** Other information that law orders to publish (其他应当主动公开的信息), 第二十条第（十五）项. */
    A20_15,
    /** What a city, district or township adds (地方增列事项), 第二十一条. */
    A21
}
