// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingjian.app.intake.file.FactTemplate;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Empty registers to be filled in and brought back. */
@RestController
@RequestMapping("/api/v1/uploads/templates")
@Tag(name = "uploads", description = "文件上传")
class TemplateApi {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/{type}.xlsx")
    @Operation(summary = "台账模板", description = "首行为列名，次行为填写说明")
    Mono<ResponseEntity<byte[]>> template(@PathVariable String type) {
        FactTypeDescription register = FactTypes.named(type).orElseThrow(Refusal::notFound);
        String name = register.zh() + ".xlsx";
        return Mono.fromCallable(() -> FactTemplate.xlsx(List.of(register)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(workbook -> ResponseEntity.ok()
                        .contentType(XLSX)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(name, StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .body(workbook));
    }
}
