// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser sends it. */
final class MultipartForm {

    static final String TYPE = "multipart/form-data; boundary=----form";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartForm field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    MultipartForm file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"", content);
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes("------form--\r\n".getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private MultipartForm part(String disposition, byte[] content) {
        body.writeBytes(("------form\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
