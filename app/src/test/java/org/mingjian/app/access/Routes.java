// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.handler.AbstractUrlHandlerMapping;
import org.springframework.web.reactive.result.condition.MediaTypeExpression;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** What the running server answers, as its own tables of routes say. */
final class Routes {

    /** Answered by the filters of security, which stand in no table. */
    private static final List<Route> OF_FILTERS =
            List.of(new Route("POST", "/login", "security"), new Route("POST", "/logout", "security"));

    /** A controller of the tests of security, which the server of a test finds too. */
    private static final String OF_A_TEST = "ProbeRoutes";

    private static final Form NO_MATTER = new Form("", "");

    private final Map<Route, Form> known = new TreeMap<>();

    /** @param handler class and method, so that alternatives of one address are told apart */
    record Route(String method, String pattern, String handler) implements Comparable<Route> {

        @Override
        public int compareTo(Route other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return method + "\t" + pattern + "\t" + handler;
        }
    }

    /**
     * How a route wants to be asked.
     *
     * @param accept empty where it answers in one form only
     * @param type of what is sent; empty where it takes any
     */
    record Form(String accept, String type) {}

    Routes(ApplicationContext server) {
        OF_FILTERS.forEach(route -> known.put(route, NO_MATTER));
        server.getBeansOfType(HandlerMapping.class).forEach(this::learn);
    }

    Map<Route, Form> all() {
        return known;
    }

    private void learn(String name, HandlerMapping mapping) {
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            methods.getHandlerMethods().forEach(this::method);
        } else if (mapping instanceof AbstractUrlHandlerMapping files) {
            files.getHandlerMap()
                    .forEach((pattern, handler) ->
                            known.put(new Route("GET", folder(pattern.getPatternString()), "files"), NO_MATTER));
        } else if (mapping instanceof RouterFunctionMapping functions) {
            if (functions.getRouterFunction() != null) {
                known.put(new Route("GET", String.valueOf(functions.getRouterFunction()), name), NO_MATTER);
            }
        } else {
            throw new IllegalStateException("routes of another kind: " + name + " " + mapping);
        }
    }

    /** Of a viewer that comes with a library, the numbers of its version left out. */
    private static String folder(String pattern) {
        return pattern.replaceFirst("^/(webjars|swagger-ui)/.*", "/$1/**");
    }

    private void method(RequestMappingInfo route, HandlerMethod handler) {
        if (handler.getBeanType().getSimpleName().equals(OF_A_TEST)) {
            return;
        }
        String name = handler.getBeanType().getSimpleName() + "."
                + handler.getMethod().getName();
        List<String> methods = new ArrayList<>(route.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList());
        if (methods.isEmpty()) {
            methods.add("ANY");
        }
        Form form = new Form(
                first(route.getProducesCondition().getExpressions().stream()),
                first(route.getConsumesCondition().getExpressions().stream()));
        for (String method : methods) {
            route.getPatternsCondition()
                    .getPatterns()
                    .forEach(pattern -> known.put(new Route(method, pattern.getPatternString(), name), form));
        }
    }

    private static String first(Stream<? extends MediaTypeExpression> types) {
        return types.map(MediaTypeExpression::getMediaType)
                .filter(type -> !type.equals(MediaType.ALL))
                .map(MediaType::toString)
                .findFirst()
                .orElse("");
    }
}
