// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a fact record: its file, address and register, and the components that identify one fact within a bureau. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {

    /** Plural kebab-case noun: file name in a folder of facts and last part of the API address. */
    String name();

    /** Chinese name of the register a clerk keeps (台账). */
    String zh();

    /** One Chinese line: what a row is and where an office finds it. */
    String note();

    /** Who keeps the register. */
    Supplier supplier() default Supplier.BUREAU;

    /** Components that together identify one fact among the facts of its bureau; empty where a bureau has one only. */
    String[] key();

    /**
     * The column with the day of the event, where the fact is an event: on the days before, there is no such fact. Empty
     * where the fact is a state.
     */
    String happenedOn() default "";

    /** Why a bureau does not supply this register: one Chinese line, shown to one that would. Empty where it keeps it itself. */
    String notByBureau() default "";
}
