// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sample.Sample;
import org.mingjian.dashboards.sample.SampleQuery;
import org.mingjian.dashboards.sample.SampleSubject;
import org.mingjian.rules.sampling.Precision;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Samples for the pages; whoever does not see every bureau sees none. */
@Component
class SampleAnswers implements SampleQuery {

    private final SampleRepository samples;
    private final SampleItemRepository items;
    private final SubjectRepository subjects;
    private final PrecisionRepository precision;

    SampleAnswers(
            SampleRepository samples,
            SampleItemRepository items,
            SubjectRepository subjects,
            PrecisionRepository precision) {
        this.samples = samples;
        this.items = items;
        this.subjects = subjects;
        this.precision = precision;
    }

    @Override
    public Flux<Sample.Plan> plans(Viewer viewer) {
        return viewer.seesAll()
                ? subjects.periods().flatMapMany(periods -> samples.plans().map(plan -> plan(plan, periods)))
                : Flux.empty();
    }

    @Override
    public Mono<Sample> sample(long id, Viewer viewer) {
        if (!viewer.seesAll()) {
            return Mono.empty();
        }
        return samples.plan(id)
                .flatMap(plan -> Mono.zip(
                                items.items(id).collectList(),
                                subjects.bureauNames(),
                                subjects.periods(),
                                plan.kind() == SamplePlan.Kind.FINDING
                                        ? precision.byIndicator(id)
                                        : precision.byField(id))
                        .map(parts -> new Sample(
                                plan(plan, parts.getT3()),
                                parts.getT1().stream()
                                        .map(item -> item(item, parts.getT2()))
                                        .toList(),
                                new TreeMap<>(parts.getT4()))));
    }

    @Override
    public Mono<SampleSubject> subject(long id, int number, Viewer viewer) {
        return viewer.seesAll()
                ? Mono.zip(samples.plan(id), items.item(id, number))
                        .flatMap(both -> subjects.of(both.getT1(), both.getT2().unit()))
                : Mono.empty();
    }

    @Override
    public Mono<SortedMap<String, Precision>> precision(String indicator) {
        return precision.byOutcome(indicator).map(TreeMap::new);
    }

    private static Sample.Plan plan(SamplePlan plan, Map<Long, String> periods) {
        List<String> narrowedTo = new ArrayList<>(plan.choice().indicators());
        narrowedTo.addAll(plan.choice().groups());
        narrowedTo.addAll(plan.choice().outcomes());
        narrowedTo.addAll(plan.choice().kinds());
        return new Sample.Plan(
                plan.id(),
                plan.name(),
                plan.kind() == SamplePlan.Kind.FINDING,
                plan.seed(),
                plan.evaluation(),
                plan.evaluation() == null ? null : periods.get(plan.evaluation()),
                narrowedTo,
                plan.population(),
                plan.digest(),
                plan.size(),
                plan.confirmed(),
                plan.createdBy(),
                plan.createdAt());
    }

    private static Sample.Item item(SampleItem item, Map<String, String> names) {
        SampleUnit unit = item.unit();
        return new Sample.Item(
                item.number(),
                unit.id(),
                unit.bureau(),
                names.getOrDefault(unit.bureau(), unit.bureau()),
                unit.title(),
                unit.indicator(),
                unit.outcome(),
                Sample.State.valueOf(item.state().name()),
                item.said().stream()
                        .map(said -> new Sample.Said(
                                said.account(), said.verdict().name(), said.fields(), said.note(), said.at()))
                        .toList());
    }
}
