// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.subject;

import java.util.stream.Stream;

/** One kin of cases, e.g. all about policies and their interpretations; stateless but for parameters and calendar. */
public interface CaseFamily {

    /** The cases the facts hold, in any order and of any period; the builder sorts and chooses. */
    Stream<? extends Subject> cases(BureauFacts facts);
}
