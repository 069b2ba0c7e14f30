// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A request that is answered with a problem because of what it asks, not because of a fault of ours.
 *
 * <p>{@code kind} is the last word of the stable {@code type} ({@code /problems/kind}) and the key of its Chinese words
 * {@code problem.kind.title} and {@code problem.kind.detail} in {@code problems.properties}. A feature extends this class
 * by its own sealed rejection, or uses it as it is.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String kind;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> errors;

    public Refusal(HttpStatus status, String kind, Object... arguments) {
        this(status, kind, List.of(), arguments);
    }

    /**
     * @param errors each defect of the request with the place where it stands
     * @param arguments what the detail's {@code {0}}, {@code {1}} … stand for
     */
    public Refusal(HttpStatus status, String kind, List<FieldProblem> errors, Object... arguments) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.errors = List.copyOf(errors);
        this.arguments = List.of(arguments);
    }

    /** No such thing, or none that the viewer may know of. */
    public static Refusal notFound() {
        return new Refusal(HttpStatus.NOT_FOUND, "not-found");
    }

    public static Refusal unauthorized() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "unauthorized");
    }

    public static Refusal forbidden() {
        return new Refusal(HttpStatus.FORBIDDEN, "forbidden");
    }

    /** The request is readable, but what it says does not hold. */
    public static Refusal invalid(List<FieldProblem> errors) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", errors);
    }

    public HttpStatus status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
