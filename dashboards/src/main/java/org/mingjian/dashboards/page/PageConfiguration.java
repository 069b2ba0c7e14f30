// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/**
 * What pages need from the web framework: the reader as a parameter. Their words are the bundles of this module
 * ({@code spring.messages.basename}): {@code messages}, {@code codes}, {@code pages}, and one for each part of the data.
 */
@Configuration(proxyBeanMethods = false)
public class PageConfiguration implements WebFluxConfigurer {
    private final ViewerQuery viewers;

    public PageConfiguration(ViewerQuery viewers) {
        this.viewers = viewers;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new ViewerArgument(viewers));
    }
}
