// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.node;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** What nodes tell each other: each has told itself already. */
@Component
public class Announcements {

    static final String CHANNEL = "mingjian";

    /** Said where something cannot be told in few words, and by a node to itself when it may have missed something. */
    static final String GAP = "gap";

    private static final int BYTES_AT_MOST = 7_900;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final NodeRepository nodes;
    private final ThisNode node;
    private final Sinks.Many<Heard> heard = Sinks.many().multicast().directBestEffort();

    Announcements(NodeRepository nodes, ThisNode node) {
        this.nodes = nodes;
        this.node = node;
    }

    /** Where there is no server that could hear others. */
    public static Announcements unheard(DatabaseClient database) {
        return new Announcements(new NodeRepository(database), new ThisNode(new StandardEnvironment()));
    }

    /** @param text as it was said */
    private record Heard(String topic, String text) {}

    /** Tells the other nodes, when the running transaction has committed; at once where none is running. */
    public Mono<Void> say(String topic, String text) {
        if (node.alone()) {
            return Mono.empty();
        }
        String line = node.id() + " " + topic + " " + text;
        String said =
                line.getBytes(StandardCharsets.UTF_8).length <= BYTES_AT_MOST ? line : node.id() + " " + GAP + " ";
        return TransactionSynchronizationManager.forCurrentTransaction()
                .map(running -> ofTransaction(running).lines.add(said))
                .onErrorResume(
                        NoTransactionException.class,
                        none -> nodes.tell(CHANNEL, said).thenReturn(true))
                .then();
    }

    /** What other nodes say of a topic, from now on. */
    public Flux<String> heard(String topic) {
        return heard.asFlux().filter(one -> one.topic().equals(topic)).map(Heard::text);
    }

    /** Something was said that this node did not hear: whatever it keeps of the database has to be read anew. */
    public Flux<String> gaps() {
        return heard(GAP);
    }

    void missed() {
        emit(new Heard(GAP, ""));
    }

    void take(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3 && !parts[0].equals(node.id().toString())) {
            emit(new Heard(parts[1], parts[2]));
        }
    }

    private void emit(Heard one) {
        heard.emitNext(one, Sinks.EmitFailureHandler.busyLooping(PATIENCE));
    }

    /** One for each transaction, so that all it says costs one statement. */
    private BeforeCommit ofTransaction(TransactionSynchronizationManager running) {
        return running.getSynchronizations().stream()
                .filter(BeforeCommit.class::isInstance)
                .map(BeforeCommit.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    BeforeCommit added = new BeforeCommit();
                    running.registerSynchronization(added);
                    return added;
                });
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private final Set<String> lines = new LinkedHashSet<>();

        @Override
        public Mono<Void> beforeCommit(boolean readOnly) {
            return nodes.tell(CHANNEL, lines.toArray(String[]::new));
        }
    }
}
