// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one changeable figure of an edition stands, e.g. {@code indicators[YS-03].points}. The same words name it in a
 * request, on a form, in an error and in the comparison.
 *
 * @param owner what it belongs to, e.g. {@code indicators[YS-03]}, {@code dimensions[YS]}, {@code grades}, {@code bonus}
 * @param code of the indicator, dimension or grade; empty for the edition's own figures
 * @param name parameter, reason or empty
 * @param number of a tier, from 1; 0 otherwise
 */
public record Place(Kind kind, String owner, String code, String name, int number) implements Comparable<Place> {

    /** What kind of figure it is, in the order steps of a simulation are taken. */
    public enum Kind {
        /** Weight of a dimension (板块权重): its indicators follow in proportion. */
        WEIGHT("dimensions\\[(?<code>[A-Z]{2,8})\\]\\.points"),
        /** The most a dimension may deduct. */
        DIMENSION_CAP("dimensions\\[(?<code>[A-Z]{2,8})\\]\\.cap"),
        /** Whether an indicator is asked at all: {@code true} or {@code false}. */
        ENABLED("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.enabled"),
        /** What an indicator is worth. */
        POINTS("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.points"),
        /** The most it may deduct. */
        CAP("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.cap"),
        /** Points of a reason's deduction. */
        AMOUNT("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.deductions\\[(?<name>[A-Z0-9_]+)\\]\\.amount"),
        /** Points of a tier of a reason's deduction. */
        TIER("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.deductions\\[(?<name>[A-Z0-9_]+)\\]"
                + "\\.tiers\\[(?<number>\\d{1,3})\\]"),
        /** A quantity the rules ask with. */
        PARAMETER("indicators\\[(?<code>[A-Z]{2}-[A-Z0-9]{1,6})\\]\\.parameters\\[(?<name>[A-Za-z0-9]+)\\]"),
        /** Base score from which bonuses count. */
        GATE("bonus\\.gate"),
        /** The most all bonuses add. */
        BONUS_CAP("bonus\\.cap"),
        /** Score a veto caps at. */
        VETO("veto\\.value"),
        /** Least score of a grade. */
        GRADE("grades\\[(?<code>[^\\[\\]]{1,40})\\]\\.from"),
        /** The comparison group of a bureau: of the register, not of the edition. */
        GROUP("bureaus\\[(?<code>[A-Z0-9]{2,18})\\]\\.group");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    /** The place of this text; empty where it is none that can be changed. */
    public static Optional<Place> of(String text) {
        for (Kind kind : Kind.values()) {
            Matcher found = kind.form.matcher(text);
            if (found.matches()) {
                return Optional.of(new Place(
                        kind,
                        kind == Kind.GRADE ? "grades" : text.substring(0, text.indexOf('.')),
                        group(kind, found, "code"),
                        group(kind, found, "name"),
                        kind == Kind.TIER ? Integer.parseInt(found.group("number")) : 0));
            }
        }
        return Optional.empty();
    }

    private static String group(Kind kind, Matcher found, String name) {
        return kind.form.pattern().contains("<" + name + ">") ? found.group(name) : "";
    }

    /** Of an indicator. */
    public static Place of(Kind kind, String code, String name) {
        String inside = switch (kind) {
            case ENABLED -> "enabled";
            case POINTS, WEIGHT -> "points";
            case CAP, DIMENSION_CAP -> "cap";
            case AMOUNT -> "deductions[" + name + "].amount";
            case PARAMETER -> "parameters[" + name + "]";
            case TIER, GATE, BONUS_CAP, VETO, GRADE, GROUP -> throw new IllegalArgumentException(kind + " of " + code);
        };
        boolean dimension = kind == Kind.WEIGHT || kind == Kind.DIMENSION_CAP;
        String owner = (dimension ? "dimensions[" : "indicators[") + code + "]";
        return of(owner + "." + inside).orElseThrow(() -> new IllegalArgumentException(owner + "." + inside));
    }

    /** A tier of a reason, from 1. */
    public static Place tier(String code, String reason, int number) {
        return new Place(Kind.TIER, "indicators[" + code + "]", code, reason, number);
    }

    /** The group of a bureau. */
    public static Place group(String bureau) {
        return new Place(Kind.GROUP, "bureaus[" + bureau + "]", bureau, "", 0);
    }

    /** The text {@link #of(String)} reads. */
    public String text() {
        return switch (kind) {
            case WEIGHT, POINTS -> owner + ".points";
            case DIMENSION_CAP, CAP -> owner + ".cap";
            case ENABLED -> owner + ".enabled";
            case AMOUNT -> owner + ".deductions[" + name + "].amount";
            case TIER -> owner + ".deductions[" + name + "].tiers[" + number + "]";
            case PARAMETER -> owner + ".parameters[" + name + "]";
            case GATE -> "bonus.gate";
            case BONUS_CAP -> "bonus.cap";
            case VETO -> "veto.value";
            case GRADE -> "grades[" + code + "].from";
            case GROUP -> owner + ".group";
        };
    }

    /** Whether the figure belongs to an indicator. */
    public boolean ofIndicator() {
        return owner.startsWith("indicators[");
    }

    @Override
    public int compareTo(Place other) {
        int byOwner = rank() != other.rank() ? Integer.compare(rank(), other.rank()) : owner.compareTo(other.owner);
        return byOwner != 0 ? byOwner : text().compareTo(other.text());
    }

    private int rank() {
        return owner.startsWith("dimensions[") ? 0 : ofIndicator() ? 1 : kind.ordinal();
    }
}
