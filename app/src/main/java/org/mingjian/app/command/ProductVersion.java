// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.command;

import picocli.CommandLine.IVersionProvider;

/** Version of the packaged product, as its manifest says. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mingjian " + number()};
    }

    static String number() {
        String version = Mingjian.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
