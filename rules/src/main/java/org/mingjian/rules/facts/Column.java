// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Title and explanation of one column of a register; a column not required may be empty, which means "not known". */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {

    /** Chinese column title. */
    String zh();

    /** One Chinese line of explanation; empty where the title says all. */
    String note() default "";

    /** Other titles offices give the column in registers of their own. */
    String[] also() default {};

    boolean required() default false;
}
