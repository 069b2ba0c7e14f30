// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mingjian.app.Api.Answer;

/**
 * Where everybody who works writes down what was promised, what is under way, and what went wrong. A request whose answer
 * was lost, or which met a fault of the moment, is sent again as a person would.
 */
final class Desk {

    private static final Duration PAUSE = Duration.ofMillis(60);
    private static final Duration LONGEST_JOB = Duration.ofMinutes(2);

    /** What passes by itself: a fault of ours, a database that is away, too much at once. */
    private static final Set<Integer> PASSING = Set.of(500, 503, 429);

    private final Queue<String> defects = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Map<String, Queue<String>> promised = new ConcurrentHashMap<>();
    private final Map<String, String> underWay = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean enough;
    private volatile Instant calm = Instant.now();

    /** Thrown to whoever works when no more work is wanted. */
    static final class Enough extends RuntimeException {
        Enough() {
            super("enough");
        }
    }

    /** An answer that is none of the passing ones; only those said are right. */
    Answer sure(String stage, Supplier<Answer> request, Integer... right) {
        while (true) {
            stage(stage);
            try {
                Answer answer = request.get();
                count("answer " + answer.status());
                if (answer.status() >= 400 && !isProblem(answer)) {
                    defect(stage + " is refused without a problem document: " + answer.status() + " " + answer.body());
                }
                if (List.of(right).contains(answer.status())) {
                    return answer;
                }
                if (!PASSING.contains(answer.status())) {
                    defect(stage + ": " + answer.status() + " " + answer.body());
                    throw new Enough();
                }
            } catch (UncheckedIOException lost) {
                count("answer lost");
            }
            rest();
        }
    }

    /** The state of a job once it is settled; one that is not in quiet times is a defect. */
    Answer settled(String stage, Supplier<Answer> look, Predicate<Answer> ended) {
        Instant begun = Instant.now();
        while (true) {
            Answer answer = sure(stage, look, 200);
            if (ended.test(answer)) {
                return answer;
            }
            Instant since = begun.isAfter(calm) ? begun : calm;
            if (Instant.now().isAfter(since.plus(LONGEST_JOB))) {
                defect(stage + " does not come to an end: " + answer.body());
                throw new Enough();
            }
            rest();
        }
    }

    private static boolean isProblem(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").contains("problem+json");
    }

    void stage(String stage) {
        if (enough) {
            throw new Enough();
        }
        underWay.put(Thread.currentThread().getName(), stage);
    }

    /** An answer said that this is stored. */
    void promise(String kind, String what) {
        promised.computeIfAbsent(kind, one -> new ConcurrentLinkedQueue<>()).add(what);
        done.incrementAndGet();
        count("done " + kind);
    }

    List<String> promised(String kind) {
        return List.copyOf(promised.getOrDefault(kind, new ConcurrentLinkedQueue<>()));
    }

    void defect(String what) {
        System.out.println("DEFECT " + what);
        defects.add(what);
    }

    List<String> defects() {
        return List.copyOf(defects);
    }

    void count(String what) {
        counts.computeIfAbsent(what, one -> new AtomicInteger()).incrementAndGet();
    }

    Map<String, AtomicInteger> counts() {
        return new TreeMap<>(counts);
    }

    Set<String> underWay() {
        return Set.copyOf(underWay.values());
    }

    int done() {
        return done.get();
    }

    /** A fault begins; no job is late while it lasts. */
    void trouble() {
        calm = Instant.MAX.minus(LONGEST_JOB);
    }

    /** The last fault is over. */
    void calm() {
        calm = Instant.now();
    }

    void enough() {
        enough = true;
    }

    void rest() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            throw new Enough();
        }
    }
}
