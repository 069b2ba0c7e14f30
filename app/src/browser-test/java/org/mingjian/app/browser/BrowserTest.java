// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that reads pages of the {@link City} in a {@link Browser}. Both come into its constructor; the browser stays the
 * same for all tests of the class. Skipped with the reason where the machine has no Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserSession.class)
@interface BrowserTest {

    /** Whether pages may run scripts. */
    boolean scripts() default true;
}
