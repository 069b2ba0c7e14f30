// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;

/** Which requests the audit trail records, and under which action. */
final class RequestKind {

    private static final Set<String> FILES = Set.of("csv", "x-ndjson", "zip", "pdf", "warc", "octet-stream");
    private static final String OFFICE_FILE = "vnd.openxmlformats-officedocument.";

    private RequestKind() {}

    /** {@code page.view}, {@code file.export} or {@code request.post} and its like; null: not recorded. */
    static @Nullable String action(ServerHttpRequest request, ServerHttpResponse response) {
        HttpMethod method = request.getMethod();
        if (method != HttpMethod.GET) {
            return method == HttpMethod.HEAD || method == HttpMethod.OPTIONS
                    ? null
                    : "request." + method.name().toLowerCase(Locale.ROOT);
        }
        String path = request.getPath().pathWithinApplication().value();
        MediaType type = response.getHeaders().getContentType();
        if (type == null || path.startsWith("/actuator/") || path.startsWith("/swagger-ui")) {
            return null;
        }
        if (response.getHeaders().getContentDisposition().isAttachment() || isFile(type)) {
            return "file.export";
        }
        return type.isCompatibleWith(MediaType.TEXT_HTML) ? "page.view" : null;
    }

    private static boolean isFile(MediaType type) {
        return FILES.contains(type.getSubtype()) || type.getSubtype().startsWith(OFFICE_FILE);
    }
}
