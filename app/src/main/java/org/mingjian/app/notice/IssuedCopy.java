// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

/**
 * What was sent, byte by byte, and what it was made of. Arrays are not copied: whoever holds it writes or sends them.
 *
 * @param material as JSON: the same material and edition of the wording give the same bytes
 * @param template edition of the wording
 */
record IssuedCopy(String material, String template, byte[] docx, byte[] pdf) {}
