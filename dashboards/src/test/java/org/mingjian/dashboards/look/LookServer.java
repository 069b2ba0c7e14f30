// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.look;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.dashboards.chart.ChartRenderer;
import org.mingjian.dashboards.chart.DimensionBulletChart;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.SortColumn;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import reactor.core.publisher.Flux;

/** Serves the fragments with the figures of the pictures, as the application would. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({LookServer.Pages.class, NumberFormats.class, ChartRenderer.class})
public class LookServer {

    /** Pages made of fragments only. */
    @Controller
    public static class Pages {
        private final ChartRenderer renderer;
        private final AtomicInteger visits = new AtomicInteger();

        public Pages(ChartRenderer renderer) {
            this.renderer = renderer;
        }

        @GetMapping("/look/score-sheet")
        String scoreSheet(Model model) {
            model.addAttribute("header", LookModels.header());
            model.addAttribute("grade", Badge.GOOD);
            model.addAttribute("bullets", LookModels.bullets());
            model.addAttribute("trend", renderer.svg(LookModels.trend()));
            model.addAttribute(
                    "dimensions",
                    renderer.svg(DimensionBulletChart.of(
                            "dimensions", "各板块得分率", "八个板块的得分率、组内中位与四分位。", 1216, LookModels.bullets())));
            model.addAttribute("lines", LookModels.lines());
            model.addAttribute("total", LookModels.total());
            return "look/score-sheet";
        }

        /** One new fact; a reader who comes back having seen it is told that nothing follows. */
        @GetMapping(path = "/look/events")
        ResponseEntity<Flux<ServerSentEvent<String>>> events(
                @RequestHeader(name = "Last-Event-ID", required = false) String seen) {
            if (seen != null) {
                return ResponseEntity.noContent().build();
            }
            ServerSentEvent<String> changed =
                    ServerSentEvent.builder("live").event("changed").id("1").build();
            return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).body(Flux.just(changed));
        }

        @GetMapping("/look/live")
        String live(Model model) {
            model.addAttribute("header", LookModels.homeHeader());
            model.addAttribute("visit", visits.incrementAndGet());
            return "look/live";
        }

        @GetMapping("/look/home")
        String home(Model model) {
            model.addAttribute("header", LookModels.homeHeader());
            model.addAttribute("grade", Badge.GOOD);
            model.addAttribute("distribution", renderer.svg(LookModels.distribution()));
            model.addAttribute("rows", LookModels.rows());
            model.addAttribute(
                    "columns",
                    List.of(new SortColumn("why.points", "?sort=points", SortColumn.Order.DESCENDING, true)));
            model.addAttribute("pager", new Pager(1, 50, 2911, null, "?after=50"));
            model.addAttribute("empty", new EmptyState("本期尚未导入数据。", new Link("导入公开目录", "/documents/import")));
            model.addAttribute("errors", List.of(new FieldError("from", "起始日：2026 年 2 月没有 30 日")));
            model.addAttribute("badges", Badge.values());
            return "look/home";
        }

        @GetMapping("/look/login")
        String login(Model model) {
            model.addAttribute("failed", true);
            return "login";
        }

        @GetMapping("/look/error")
        String error(Model model) {
            model.addAttribute("title", "没有这个页面");
            model.addAttribute("detail", "地址可能写错了，或者页面已经移动。");
            model.addAttribute("requestId", "4f1c09a2");
            return "error/page";
        }
    }
}
