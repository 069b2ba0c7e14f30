// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mingjian.rules.facts.Sha256;

/**
 * What a simulation changes: new values laid over an edition, as typed, by place. Only this is kept of a simulation; what it
 * comes to is computed.
 */
public record Overlay(SortedMap<Place, String> values) {

    public Overlay {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Overlay none() {
        return new Overlay(new TreeMap<>());
    }

    /**
     * From texts of places.
     *
     * @throws InvalidDraft naming each place that cannot be changed
     */
    public static Overlay of(Map<String, String> texts) {
        var values = new TreeMap<Place, String>();
        var problems = new ArrayList<DraftProblem>();
        texts.forEach((text, value) -> Place.of(text)
                .ifPresentOrElse(
                        place -> values.put(place, value.strip()),
                        () -> problems.add(DraftProblem.of(text, "place.unknown", text))));
        if (!problems.isEmpty()) {
            throw new InvalidDraft(problems);
        }
        return new Overlay(values);
    }

    /** By the texts of places. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        values.forEach((place, value) -> texts.put(place.text(), value));
        return texts;
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What belongs together, in the order in which parts of a difference are told: dimensions, indicators, the rest. */
    public List<Overlay> steps() {
        Map<String, SortedMap<Place, String>> byOwner = new LinkedHashMap<>();
        values.forEach((place, value) ->
                byOwner.computeIfAbsent(place.owner(), owner -> new TreeMap<>()).put(place, value));
        return byOwner.values().stream().map(Overlay::new).toList();
    }

    /** What it changes of the edition itself: all but the groups of bureaus, which the register says. */
    public Overlay ofEdition() {
        return only(place -> place.kind() != Place.Kind.GROUP);
    }

    /** The groups it puts bureaus into, by code of the bureau. */
    public SortedMap<String, String> groups() {
        var groups = new TreeMap<String, String>();
        values.forEach((place, value) -> {
            if (place.kind() == Place.Kind.GROUP) {
                groups.put(place.code(), value);
            }
        });
        return groups;
    }

    Overlay only(Predicate<Place> wanted) {
        var kept = new TreeMap<>(values);
        kept.keySet().removeIf(wanted.negate());
        return new Overlay(kept);
    }

    /** Both together. */
    Overlay with(Overlay more) {
        var all = new TreeMap<>(values);
        all.putAll(more.values);
        return new Overlay(all);
    }

    /** SHA-256 of places and values. */
    public String digest() {
        var text = new StringBuilder();
        texts().forEach((place, value) ->
                text.append(place).append('=').append(value).append('\n'));
        return Sha256.of(text.toString());
    }
}
