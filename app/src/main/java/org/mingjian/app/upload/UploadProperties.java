// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of uploads.
 *
 * @param largest a larger file is refused
 */
@ConfigurationProperties("mingjian.upload")
record UploadProperties(@DefaultValue("64MB") DataSize largest) {}
