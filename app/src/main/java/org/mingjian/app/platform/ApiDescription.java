// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.mingjian.app.platform.security.Viewer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What OpenAPI says of the API as a whole; its routes are read from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    static {
        // It comes from the login, not from the caller.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class);
    }

    @Bean
    OpenAPI openApi() {
        SecurityScheme basic =
                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC);
        return new OpenAPI()
                .info(new Info().title("明鉴 Mingjian").version("v1").description("政务公开监督考核接口"))
                .components(new Components().addSecuritySchemes(BASIC, basic))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
