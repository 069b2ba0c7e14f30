// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** What pages need from the web framework: the reader as a parameter, and the words. */
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

    /** Frame, pages and codes each in a file of their own. */
    @Bean
    static MessageSource messageSource() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages", "pages", "codes");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
