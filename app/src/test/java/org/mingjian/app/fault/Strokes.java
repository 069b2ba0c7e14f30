// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.fault;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingjian.app.platform.postgres.RealPostgres;

/** Brings faults about and takes them away again. */
final class Strokes {

    private static final Duration LONGEST_WITHOUT_NOTICE = Duration.ofSeconds(30);
    private static final int LONGEST_MILLIS = 3000;

    private final Scene scene;
    private final Desk desk;
    private final Random random;
    private final Readiness readiness;

    Strokes(Scene scene, Desk desk, Random random) {
        this.scene = scene;
        this.desk = desk;
        this.random = random;
        this.readiness = new Readiness(scene.server.port());
    }

    /** What can be done here; a disk that fills needs root. */
    Set<Fault> possible() {
        Set<Fault> all = EnumSet.allOf(Fault.class);
        if (!scene.room.canBeFull()) {
            all.remove(Fault.DISK_FULL);
        }
        return all;
    }

    /** @param wanted names of those that may be drawn */
    Fault draw(Set<String> wanted) {
        List<Fault> urn = possible().stream()
                .filter(fault -> wanted.contains(fault.name()))
                .flatMap(fault -> IntStream.range(0, fault.weight()).mapToObj(i -> fault))
                .toList();
        return urn.get(random.nextInt(urn.size()));
    }

    /** When this returns the cause is gone; whether the server has recovered is another question. */
    void strike(Fault fault) {
        switch (fault) {
            case SERVER_KILLED -> {
                scene.server.kill();
                scene.server.restart();
            }
            case DATABASE_KILLED -> {
                scene.postgres.kill();
                gone();
                scene.postgres.start();
            }
            case BOTH_KILLED -> {
                scene.postgres.kill();
                scene.server.kill();
                scene.postgres.start();
                scene.server.restart();
            }
            case DATABASE_RESTARTED -> {
                scene.postgres.stop();
                gone();
                scene.postgres.start();
            }
            case SERVER_FROZEN -> {
                RealPostgres.signal("STOP", List.of(scene.server.pid()));
                pause();
                RealPostgres.signal("CONT", List.of(scene.server.pid()));
            }
            case DATABASE_FROZEN -> {
                scene.postgres.freeze();
                gone();
                scene.postgres.thaw();
            }
            case CONNECTIONS_CUT -> {
                scene.wire.cut();
                gone();
                scene.wire.mend();
            }
            case CONNECTIONS_STALLED -> {
                scene.wire.stall();
                gone();
                if (random.nextBoolean()) {
                    scene.wire.cut();
                }
                scene.wire.mend();
            }
            case DATABASE_READ_ONLY -> readOnly();
            case DISK_FULL -> full();
        }
    }

    /** The database is away for a moment, or for as long as it takes the server to say so. */
    private void gone() {
        if (random.nextInt(3) > 0) {
            pause();
        } else if (readiness.becomes(false, LONGEST_WITHOUT_NOTICE)) {
            desk.count("readiness said DOWN while the database was away");
        } else {
            desk.defect("the database is away and the server says it is ready");
        }
    }

    private void readOnly() {
        scene.postgres.readOnly(true);
        pause();
        int status = scene.office.get("/api/v1/evaluations/" + scene.published).status();
        if (status == 200) {
            desk.count("read while the database was read only");
        } else {
            desk.defect("a database that is read only can be read, the server answers " + status);
        }
        scene.postgres.readOnly(false);
    }

    private void full() {
        scene.room.fill();
        pause();
        scene.room.clear();
        if (!scene.postgres.isAlive()) {
            desk.count("database ended by a full disk");
            scene.postgres.start();
        }
    }

    private void pause() {
        try {
            Thread.sleep(200 + random.nextInt(LONGEST_MILLIS));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
