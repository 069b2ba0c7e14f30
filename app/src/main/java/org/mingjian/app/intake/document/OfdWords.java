// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.intake.file.FileProblem;
import org.mingjian.app.intake.file.UnreadableFile;

/**
 * The words of an OFD file (GB/T 33190): what its pages place, line by line from the top. Seals, pictures, attachments and
 * actions are not looked at.
 */
final class OfdWords {

    private static final Pattern PAGE = Pattern.compile("(?:.*/)?Doc_(\\d{1,4})/Pages/Page_(\\d{1,6})/Content\\.xml");
    private static final int MOST_PAGES = 500;

    /** Words placed within a millimetre and a half of one another stand in one line. */
    private static final double LINE = 1.5;

    private record Placed(double y, double x, String words) {}

    private final List<Placed> placed = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String boundary = "";
    private boolean inWords;

    private OfdWords() {}

    static String text(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> pages = zip.stream()
                    .filter(entry -> PAGE.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparingInt(OfdWords::order))
                    .limit(MOST_PAGES)
                    .toList();
            for (ZipEntry page : pages) {
                OfdWords reading = new OfdWords();
                PackedXml.read(zip, page, reading::take);
                text.append(reading.lines());
                if (text.length() > DocumentWords.LONGEST) {
                    throw new UnreadableFile(FileProblem.TOO_LONG);
                }
            }
        }
        return text.toString();
    }

    private static int order(ZipEntry page) {
        Matcher name = PAGE.matcher(page.getName());
        return name.matches() ? Integer.parseInt(name.group(1)) * 1_000_000 + Integer.parseInt(name.group(2)) : 0;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (xml.getLocalName().equals("TextObject")) {
                    String place = xml.getAttributeValue(null, "Boundary");
                    boundary = place == null ? "" : place;
                }
                inWords = xml.getLocalName().equals("TextCode");
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inWords) {
                    words.append(xml.getText());
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inWords = false;
                if (xml.getLocalName().equals("TextObject")) {
                    placed.add(placed(boundary, words.toString()));
                    words.setLength(0);
                }
            }
            default -> {}
        }
    }

    private static Placed placed(String boundary, String words) {
        String[] box = boundary.strip().split("\\s+");
        return new Placed(number(box.length > 1 ? box[1] : null), number(box[0]), words.strip());
    }

    private static double number(@Nullable String figure) {
        return figure != null && figure.matches("-?\\d{1,6}(\\.\\d{1,12})?") ? Double.parseDouble(figure) : 0;
    }

    private String lines() {
        StringBuilder text = new StringBuilder();
        List<Placed> rest = new ArrayList<>(placed);
        rest.sort(Comparator.comparingDouble(Placed::y));
        while (!rest.isEmpty()) {
            double top = rest.get(0).y();
            List<Placed> line =
                    rest.stream().takeWhile(one -> one.y() - top < LINE).toList();
            line.stream().sorted(Comparator.comparingDouble(Placed::x)).forEach(one -> text.append(one.words()));
            text.append('\n');
            rest = new ArrayList<>(rest.subList(line.size(), rest.size()));
        }
        return text.toString();
    }
}
