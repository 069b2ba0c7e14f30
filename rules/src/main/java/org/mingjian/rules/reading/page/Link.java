// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.page;

/** A link in the body of a page: absolute http(s) address and the words it is set on. */
public record Link(String url, String text) {}
