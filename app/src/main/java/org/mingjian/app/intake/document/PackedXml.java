// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;

/** A part of a packed document, as XML: no entities, nothing from outside, no more than is taken. */
final class PackedXml {

    private static final long LARGEST_PART = 64L << 20;

    /** Takes the events of a part. */
    @FunctionalInterface
    interface Events {
        void take(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    private PackedXml() {}

    static void read(ZipFile zip, ZipEntry part, Events events) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream bytes = new Limited(zip.getInputStream(part))) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                xml.next();
                events.take(xml);
            }
            xml.close();
        } catch (XMLStreamException broken) {
            if (broken.getNestedException() instanceof UnreadableFile tooLong) {
                throw tooLong;
            }
            throw new UnreadableFile(FileProblem.BROKEN_FILE);
        }
    }

    /** Ends in an error when a part unpacks to more than is taken, whatever size it states. */
    private static final class Limited extends FilterInputStream {

        private long left = LARGEST_PART;

        Limited(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            counted(next < 0 ? -1 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return counted(super.read(target, from, length));
        }

        private int counted(int read) throws IOException {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new UnreadableFile(FileProblem.TOO_LONG);
            }
            return read;
        }
    }
}
