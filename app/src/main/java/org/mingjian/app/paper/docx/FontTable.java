// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The part that names, for each face, another where a machine lacks it. */
final class FontTable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private FontTable() {}

    static void add(XWPFDocument file) throws IOException {
        try {
            OPCPackage parts = file.getPackage();
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart table = parts.createPart(name, TYPE);
            try (OutputStream content = table.getOutputStream()) {
                content.write(xml().getBytes(StandardCharsets.UTF_8));
            }
            file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException impossible) {
            throw new IOException(impossible);
        }
    }

    private static String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.append("<w:fonts xmlns:w=\"").append(SPACE).append("\">");
        for (Typeface face : Typeface.values()) {
            xml.append("<w:font w:name=\"").append(face.named).append("\"><w:altName w:val=\"");
            xml.append(face.otherwise).append("\"/><w:charset w:val=\"86\"/></w:font>");
        }
        return xml.append("</w:fonts>").toString();
    }
}
