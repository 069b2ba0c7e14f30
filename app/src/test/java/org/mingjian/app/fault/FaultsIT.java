// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole city at work while the server and its PostgreSQL are killed, frozen, cut off, filled and set wrong at any moment:
 * what was acknowledged is stored once, nothing is half done, every job comes to an end. {@code -Dfault.points=N} for more
 * points, {@code -Dfault.minutes=M} for at most that long, {@code -Dfault.seed=S} for others, {@code -Dfault.only=DISK_FULL,
 * SERVER_KILLED} for some kinds; CONTRIBUTING says how.
 */
class FaultsIT {

    private static final int POINTS = Integer.getInteger("fault.points", 0);
    private static final int MINUTES = Integer.getInteger("fault.minutes", 24 * 60);
    private static final long SEED = Long.getLong("fault.seed", 20261201);
    private static final Set<String> ONLY = Set.of(System.getProperty(
                    "fault.only", Stream.of(Fault.values()).map(Fault::name).collect(Collectors.joining(",")))
            .split(","));
    private static final int MILLIS_BETWEEN = 1500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final Desk desk = new Desk();
    private final Map<String, Integer> points = new TreeMap<>();
    private final Map<String, Integer> inFlight = new TreeMap<>();

    @Test
    void whatIsAcknowledgedIsStoredOnceWhateverHappens() throws Exception {
        assumeTrue(POINTS > 0, "strikes when asked: -Dfault.points=N");
        try (Scene scene = new Scene(folder, "faults-" + SEED)) {
            scene.open();
            Books books = new Books(scene.postgres, desk, scene.auditor);
            Strokes strokes = new Strokes(scene, desk, random);
            ExecutorService people = Executors.newCachedThreadPool();
            List<Future<?>> work = new ArrayList<>();
            new Works(desk, scene.office, scene.head, scene.published, scene.items)
                    .all()
                    .forEach((name, one) -> work.add(people.submit(() -> again(name, one))));
            Instant end = Instant.now().plus(Duration.ofMinutes(MINUTES));
            for (int point = 0;
                    point < POINTS && desk.defects().isEmpty() && Instant.now().isBefore(end);
                    point++) {
                strike(strokes, scene, point);
                books.balance();
            }
            desk.enough();
            for (Future<?> one : work) {
                await(one);
            }
            people.shutdown();
            settle(books);
            books.balance();
            report();
        }
        assertThat(desk.defects()).isEmpty();
        assertThat(points).isNotEmpty();
    }

    private void strike(Strokes strokes, Scene scene, int point) throws InterruptedException {
        Thread.sleep(random.nextInt(MILLIS_BETWEEN));
        Fault fault = strokes.draw(ONLY);
        desk.underWay().forEach(stage -> inFlight.merge(stage, 1, Integer::sum));
        points.merge(fault.name(), 1, Integer::sum);
        Instant begun = Instant.now();
        desk.trouble();
        strokes.strike(fault);
        if (!new Readiness(scene.server.port()).becomes(true, PATIENCE)) {
            desk.defect("not ready again after " + fault);
        }
        desk.calm();
        int before = desk.done();
        while (desk.done() == before && desk.defects().isEmpty()) {
            Thread.sleep(20);
            if (Instant.now().isAfter(begun.plus(PATIENCE.multipliedBy(2)))) {
                desk.defect("no work gets done after " + fault);
            }
        }
        System.out.printf(
                "%s point %d %s: %d ms, done %d%n",
                Instant.now(),
                point,
                fault,
                Duration.between(begun, Instant.now()).toMillis(),
                desk.done());
    }

    private void again(String name, Runnable one) {
        Thread.currentThread().setName(name);
        try {
            while (true) {
                desk.stage(name);
                one.run();
                desk.rest();
            }
        } catch (Desk.Enough enough) {
            // The day is over.
        } catch (RuntimeException | Error broken) {
            broken.printStackTrace();
            desk.defect(name + ": " + broken);
        }
    }

    private void await(Future<?> work) throws Exception {
        try {
            work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            desk.defect("a request gets no answer, one of " + desk.underWay());
        }
    }

    /** Jobs whose people have gone home end by themselves. */
    private void settle(Books books) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!books.underWay().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        books.underWay().forEach(one -> desk.defect("still under way: " + one));
    }

    private void report() {
        System.out.println("seed " + SEED + ", points " + points);
        System.out.println("in flight " + inFlight);
        System.out.println("counts " + desk.counts());
        System.out.println("found " + (desk.defects().isEmpty() ? "nothing" : desk.defects()));
    }
}
