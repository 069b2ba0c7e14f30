// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.packed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of a packed body.
 *
 * @param largest the most it may unpack to
 * @param ratio how many times larger than packed it may become
 * @param free size up to which the ratio is not looked at, for short texts repeat themselves
 */
@ConfigurationProperties("mingjian.packed")
record PackedProperties(
        @DefaultValue("4GB") DataSize largest,
        @DefaultValue("200") int ratio,
        @DefaultValue("16MB") DataSize free) {}
