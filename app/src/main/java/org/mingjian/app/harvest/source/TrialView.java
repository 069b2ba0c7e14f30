// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.source.Tried.ListTried;
import org.mingjian.app.harvest.source.Tried.PageTried;
import org.mingjian.dashboards.source.Trial;
import org.mingjian.dashboards.source.Trial.Answer;
import org.mingjian.dashboards.source.Trial.Item;
import org.mingjian.dashboards.source.Trial.ListTrial;
import org.mingjian.dashboards.source.Trial.PageTrial;
import org.mingjian.dashboards.source.Trial.Section;
import org.mingjian.rules.facts.DisclosureSection;
import org.mingjian.rules.reading.PageReading;
import org.mingjian.rules.reading.listing.ListItem;
import org.mingjian.rules.reading.listing.ListPage;
import org.mingjian.rules.reading.listing.PlatformPage;
import org.mingjian.rules.reading.page.Passage;

/** What trying a source showed, as the page shows it. */
final class TrialView {

    private TrialView() {}

    static Trial of(Tried tried) {
        return new Trial(
                tried.list() == null ? null : list(tried.list()), tried.page() == null ? null : page(tried.page()));
    }

    private static ListTrial list(ListTried tried) {
        ListPage read = tried.read() == null ? ListPage.EMPTY : tried.read();
        return new ListTrial(
                tried.fetched().at().toString(),
                tried.fetched().outcome().words(),
                tried.read() != null,
                read.items().stream().map(TrialView::item).toList(),
                tried.platform() == null ? List.of() : sections(tried.platform()),
                read.next() == null
                        ? null
                        : new Item(
                                "",
                                read.next().url(),
                                null,
                                read.next().passage().mark(),
                                read.next().passage().excerpt()));
    }

    private static List<Section> sections(PlatformPage platform) {
        return Stream.of(DisclosureSection.values())
                .map(section -> {
                    ListItem found = platform.sections().get(section);
                    return new Section(section.name(), found == null ? null : item(found));
                })
                .toList();
    }

    private static Item item(ListItem item) {
        return new Item(
                item.title(),
                item.url(),
                item.date(),
                item.passage().mark(),
                item.passage().excerpt());
    }

    private static PageTrial page(PageTried tried) {
        PageReading reading = tried.reading();
        List<Answer> answers = new ArrayList<>();
        if (reading != null) {
            TriedJson.answers(reading)
                    .forEach((name, value) ->
                            answers.add(answer(name, value, tried.passages().get(name))));
        }
        return new PageTrial(
                tried.fetched().at().toString(),
                tried.fetched().outcome().words(),
                reading == null ? null : reading.kind().toString(),
                answers,
                reading == null ? List.of() : reading.problems());
    }

    private static Answer answer(String name, @Nullable Object value, @Nullable Passage passage) {
        return new Answer(
                name,
                value == null ? null : value.toString(),
                passage == null ? null : passage.mark(),
                passage == null ? null : passage.excerpt());
    }
}
