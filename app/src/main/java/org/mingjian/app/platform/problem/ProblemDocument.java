// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The body of {@code application/problem+json} (RFC 9457).
 *
 * @param type stable, {@code /problems/…}
 * @param title what kind of problem, in Chinese
 * @param detail what happened this time, in Chinese
 * @param requestId also in the header {@code X-Request-Id} and, for a fault, in our log
 * @param errors each defect with its place; left out if there is none to name
 */
public record ProblemDocument(
        URI type,
        String title,
        int status,
        String detail,
        String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldProblem> errors) {

    HttpStatus httpStatus() {
        return HttpStatus.valueOf(status);
    }
}
