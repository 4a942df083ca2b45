package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML document into elements. It takes no document type, resolves nothing from outside and is bounded in length,
 * depth and number of elements, so that a document can neither reach for files nor fill the memory.
 */
final class XmlReading {

    private static final int LONGEST = 20_000_000;
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 200_000;

    private final XMLStreamReader in;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    /** An element of which the end has not been read. */
    private static final class Open {
        final Element start;
        final List<Element> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        final Map<String, Integer> counts = new HashMap<>();

        Open(Element start) {
            this.start = start;
        }

        Element closed() {
            String said = children.isEmpty() ? text.toString() : "";
            return start.holding(children).saying(said);
        }
    }

    private XmlReading(XMLStreamReader in) {
        this.in = in;
    }

    static Element read(String xml) {
        if (xml.length() > LONGEST) {
            throw Mistakes.only(xml.length() + " characters", "a document of at most " + LONGEST + " characters", null);
        }
        // Not newFactory(): what else is on the class path would decide what is safe.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            String text = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
            return new XmlReading(factory.createXMLStreamReader(new StringReader(text))).root();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static InvalidDocumentException unreadable(XMLStreamException e) {
        String message = Objects.requireNonNullElse(e.getMessage(), "it ends early");
        String reason = message.replaceFirst("(?s)^ParseError at .*?\\nMessage: ", "");
        Integer line = e.getLocation() == null ? null : e.getLocation().getLineNumber();
        String column =
                e.getLocation() == null ? "" : " (column " + e.getLocation().getColumnNumber() + ")";
        return Mistakes.only(null, "well-formed XML" + column + ": " + Element.oneLine(reason), line);
    }

    private Element root() throws XMLStreamException {
        while (true) {
            switch (in.next()) {
                case XMLStreamConstants.DTD -> throw refused("a document type", "no document type: PMML needs none");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("&" + in.getLocalName() + ";", "no entities but those of XML itself, such as &amp;");
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                case XMLStreamConstants.END_ELEMENT -> {
                    Element done = open.pop().closed();
                    if (open.isEmpty()) {
                        rest();
                        return done;
                    }
                    open.element().children.add(done);
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    /** What follows the root must be well-formed as well. */
    private void rest() throws XMLStreamException {
        while (in.hasNext()) {
            in.next();
        }
    }

    private void text() {
        if (!open.isEmpty()) {
            open.element().text.append(in.getText());
        }
    }

    private void start() {
        if (++elements > MOST_ELEMENTS) {
            throw refused("more", "at most " + MOST_ELEMENTS + " elements");
        }
        if (open.size() == DEEPEST) {
            throw refused("more", "elements nested at most " + DEEPEST + " deep");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        String namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
        String parent = open.isEmpty() ? "" : open.element().start.place().path();
        if (open.isEmpty()) {
            attributes.put("xmlns", namespace);
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        String name = in.getLocalName();
        Element.Place place = new Element.Place(
                parent + "/" + name + count(name),
                in.getLocation().getLineNumber(),
                in.getLocation().getColumnNumber());
        open.push(new Open(new Element(name, attributes, List.of(), "", place)));
    }

    /** Which of its name it is in its parent, counted from 1 as XPath does. */
    private String count(String name) {
        return open.isEmpty() ? "" : "[" + open.element().counts.merge(name, 1, Integer::sum) + "]";
    }

    private InvalidDocumentException refused(String found, String expected) {
        return Mistakes.only(found, expected, in.getLocation().getLineNumber());
    }
}
