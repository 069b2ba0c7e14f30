// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML text that is nested no deeper than any of our files, and repeats nothing by an alias: few lines of those unfold to
 * more than any memory holds.
 */
final class BoundedYaml extends ParserImpl {

    private static final int DEEPEST = 32;

    private int depth;

    private BoundedYaml(LoadSettings settings, String text) {
        super(settings, new StreamReader(settings, text));
    }

    /**
     * The root; empty where there is none.
     *
     * @param name as marks of what is wrong shall name the text
     * @throws YamlEngineException where it is no YAML, or out of bounds
     */
    static Optional<Node> root(String name, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        return new Composer(settings, new BoundedYaml(settings, text)).getSingleNode();
    }

    @Override
    public Event next() {
        Event event = super.next();
        switch (event.getEventId()) {
            case SequenceStart, MappingStart -> depth++;
            case SequenceEnd, MappingEnd -> depth--;
            case Alias -> throw new ParserException("aliases are not read", event.getStartMark());
            default -> {}
        }
        if (depth > DEEPEST) {
            throw new ParserException("nested deeper than " + DEEPEST, event.getStartMark());
        }
        return event;
    }
}
