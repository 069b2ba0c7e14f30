// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.simulation;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.simulation.SimulationActions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the pages do to simulations. */
@Component
class SimulationForms implements SimulationActions {

    private final CreateSimulation create;
    private final ChangeSimulation change;
    private final CopySimulation copy;
    private final ArchiveSimulation archive;
    private final SimulationRefusals refusals;

    SimulationForms(
            CreateSimulation create,
            ChangeSimulation change,
            CopySimulation copy,
            ArchiveSimulation archive,
            SimulationRefusals refusals) {
        this.create = create;
        this.change = change;
        this.copy = copy;
        this.archive = archive;
        this.refusals = refusals;
    }

    @Override
    public Mono<Long> create(SimulationForm typed, Viewer viewer) {
        return refusals.worded(() -> create.create(
                new SimulationRequest(typed.evaluation(), typed.name(), typed.note(), null), entered(viewer)));
    }

    @Override
    public Mono<Void> rename(long id, SimulationForm typed, Viewer viewer) {
        return refusals.worded(() -> change.change(
                id, new SimulationRequest(null, text(typed.name()), text(typed.note()), null), entered(viewer)));
    }

    @Override
    public Mono<Void> change(long id, SortedMap<String, String> changes, Viewer viewer) {
        return refusals.worded(
                () -> change.change(id, new SimulationRequest(null, null, null, changes), entered(viewer)));
    }

    @Override
    public Mono<Long> copy(long id, Viewer viewer) {
        return copy.copy(id, entered(viewer));
    }

    @Override
    public Mono<Void> archive(long id, boolean away, Viewer viewer) {
        return archive.archive(id, away, entered(viewer));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static org.mingjian.app.platform.security.Viewer entered(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }
}
