// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.chart;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Turns drawn SVG into markup that belongs to the page: colours become tokens, the size becomes a view box, title and
 * description stand first, and text takes the page's face. Clipping is left out: axes are fixed and hold every value.
 */
final class SvgMarkup {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** What Batik writes on every group although it is the default, or belongs to the page. */
    private static final Set<String> DROPPED = Set.of(
            "clip-path",
            "color-interpolation",
            "color-rendering",
            "contentScriptType",
            "contentStyleType",
            "fill-opacity",
            "font-family",
            "font-style",
            "image-rendering",
            "preserveAspectRatio",
            "shape-rendering",
            "stroke-opacity",
            "text-rendering",
            "version",
            "xml:space",
            "zoomAndPan");

    private final Chart chart;

    SvgMarkup(Chart chart) {
        this.chart = chart;
    }

    String of(Element root) {
        clean(root);
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.removeAttribute("xmlns:xlink");
        root.setAttribute("viewBox", "0 0 " + chart.width() + " " + chart.height());
        root.setAttribute("role", "img");
        root.setAttribute("id", chart.id());
        root.setAttribute("aria-labelledby", chart.id() + "-title " + chart.id() + "-desc");
        root.insertBefore(words(root, "desc", chart.description()), root.getFirstChild());
        root.insertBefore(words(root, "title", chart.title()), root.getFirstChild());
        return print(root);
    }

    private Element words(Element root, String name, String text) {
        Element words = root.getOwnerDocument().createElementNS(SVG, name);
        words.setAttribute("id", chart.id() + "-" + name);
        words.setTextContent(text);
        return words;
    }

    private void clean(Element element) {
        for (Attr attribute : attributes(element)) {
            String name = attribute.getName();
            if (DROPPED.contains(name)) {
                element.removeAttribute(name);
            }
        }
        SvgColours.apply(element);
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child.getNodeName().equals("defs") || child.getNodeType() == Node.COMMENT_NODE) {
                element.removeChild(child);
            } else if (child instanceof Element inner) {
                clean(inner);
            }
            child = next;
        }
    }

    private static List<Attr> attributes(Element element) {
        NamedNodeMap map = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.add((Attr) map.item(i));
        }
        return attributes;
    }

    private static String print(Element root) {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter markup = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(markup));
            return markup.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("chart cannot be written as SVG", e);
        }
    }
}
