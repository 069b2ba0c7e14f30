// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.mingjian.app.paper.model.OfficialDocument;

/**
 * An official document as DOCX: to be edited on, in faces every office has. The same document gives the same bytes:
 * nothing tells the hour.
 */
public final class DocxWriter {

    private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    private DocxWriter() {}

    public static byte[] write(OfficialDocument document) {
        try (XWPFDocument file = new XWPFDocument()) {
            Defaults.set(file);
            FontTable.add(file);
            new Composition(file, document).write();
            Defaults.today(file.getSettings());
            LocalDate day = document.date() == null ? NO_DAY : document.date();
            var properties = file.getProperties().getCoreProperties().getUnderlyingProperties();
            properties.setTitleProperty(document.title().replace("\n", ""));
            Optional<Date> dated =
                    Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
            properties.setCreatedProperty(dated);
            properties.setModifiedProperty(dated);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
