// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform;

import picocli.CommandLine.IVersionProvider;

/** Version of the packaged product, as its manifest says. */
public final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mingjian " + number()};
    }

    public static String number() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
