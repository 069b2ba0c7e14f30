// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Leaves out of every text of every page what nobody can see and what makes others be read otherwise: control characters, and
 * marks that turn the direction of what stands behind them (Unicode TR 36, 3.1). What is stored keeps them.
 */
@Component
class ShownText implements IPostProcessorDialect {

    /** Of control characters, tab and line ends are text; of direction, no mark is needed for letters that have one. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    @Override
    public String getName() {
        return "shown text";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return 1000;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, 1000));
    }

    /** Made anew by the engine for each page. */
    public static final class Handler extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            if (UNSEEN.matcher(text).find()) {
                String shown = UNSEEN.matcher(text.getText()).replaceAll("");
                super.handleText(getContext().getModelFactory().createText(shown));
            } else {
                super.handleText(text);
            }
        }
    }
}
