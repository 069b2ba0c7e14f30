// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

/** Something to choose: a register or a bureau. */
public record UploadOption(String code, String title) {}
