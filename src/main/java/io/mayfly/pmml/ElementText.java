package io.mayfly.pmml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements as an XML document: the same text for the same elements, on every machine. */
final class ElementText {

    private final XMLStreamWriter out;

    private ElementText(XMLStreamWriter out) {
        this.out = out;
    }

    static String of(Element root) {
        StringWriter text = new StringWriter();
        try {
            // Not newFactory(): what else is on the class path would decide how the text looks.
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            new ElementText(out).write(root, 0);
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the document could not be written: " + e.getMessage(), e);
        }
        return text.toString();
    }

    private void write(Element element, int depth) throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
        boolean empty = element.children().isEmpty() && element.text().isEmpty();
        if (empty) {
            out.writeEmptyElement(element.name());
        } else {
            out.writeStartElement(element.name());
        }
        for (var attribute : element.attributes().entrySet()) {
            if (attribute.getKey().equals("xmlns")) {
                out.writeDefaultNamespace(attribute.getValue());
            } else {
                out.writeAttribute(attribute.getKey(), attribute.getValue());
            }
        }
        if (!element.text().isEmpty()) {
            out.writeCharacters(element.text());
        }
        for (Element child : element.children()) {
            write(child, depth + 1);
        }
        if (!element.children().isEmpty()) {
            out.writeCharacters("\n" + "  ".repeat(depth));
        }
        if (!empty) {
            out.writeEndElement();
        }
    }
}
