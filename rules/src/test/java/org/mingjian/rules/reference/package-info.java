// SPDX-License-Identifier: Apache-2.0
/**
 * A second scorer in plain Java, written from the papers and not from the rules, to compare the engine with: facts in,
 * outcome, findings, points and score sheet out. It shares with the engine the records of facts, the figures of
 * rulebook and scheme, and the days of the holiday table; working days are counted day by day, and no class of the
 * dossier, the engine or the scoring is used.
 *
 * <p>How independent it is: it was written from the law as the papers state it, each indicator's yaml and guidance, the
 * worked cases and the sentences of the tests, before any rule, dossier record or scoring class had been read. Where
 * these are silent the first comparison showed what the engine does; every such choice is listed in {@code
 * CHOICES.md} beside the test, and is a point on which agreement proves nothing.
 */
package org.mingjian.rules.reference;
