// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** There is such a door only where an issuer is named. */
class OidcIsSet implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return StringUtils.hasText(context.getEnvironment().getProperty("mingjian.oidc.issuer"));
    }
}
