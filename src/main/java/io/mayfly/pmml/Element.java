package io.mayfly.pmml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML document, made to be written or read from a text. Immutable.
 *
 * @param name its name, without a prefix
 * @param attributes its attributes in order
 * @param children its elements
 * @param text its text; empty where it has elements
 * @param place where it stands; {@link #NOWHERE} for one that was made
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text, Place place) {

    /**
     * Where an element stands in a text.
     *
     * @param path from the root, such as {@code /PMML/Scorecard[1]/MiningSchema[1]}
     * @param line where its start tag ends, from 1
     * @param column where its start tag ends, from 1
     */
    record Place(String path, int line, int column) {}

    static final Place NOWHERE = new Place("", 0, 0);

    Element {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    static Element of(String name) {
        return new Element(name, Map.of(), List.of(), "", NOWHERE);
    }

    Element with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, oneLine(value));
        return new Element(name, more, children, text, place);
    }

    Element holding(Element... more) {
        return holding(Arrays.asList(more));
    }

    Element holding(List<Element> more) {
        return new Element(
                name,
                attributes,
                Stream.concat(children.stream(), more.stream()).toList(),
                text,
                place);
    }

    Element saying(String newText) {
        return new Element(name, attributes, children, newText, place);
    }

    /** Line breaks in attributes become spaces to whoever reads them, and other control characters are no XML at all. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF\\s]+", " ").strip();
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    List<Element> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    @Nullable
    Element first(String child) {
        return children.stream()
                .filter(one -> one.name.equals(child))
                .findFirst()
                .orElse(null);
    }

    /** How many elements there are in it and below. */
    int size() {
        return 1 + children.stream().mapToInt(Element::size).sum();
    }

    /** Whether both say the same, wherever they stand and however they are indented. */
    boolean same(Element other) {
        List<Element[]> left = new ArrayList<>();
        left.add(new Element[] {this, other});
        while (!left.isEmpty()) {
            Element[] pair = left.remove(left.size() - 1);
            Element one = pair[0];
            Element two = pair[1];
            if (!one.name.equals(two.name)
                    || !one.attributes.equals(two.attributes)
                    || !one.text.strip().equals(two.text.strip())
                    || one.children.size() != two.children.size()) {
                return false;
            }
            for (int i = 0; i < one.children.size(); i++) {
                left.add(new Element[] {one.children.get(i), two.children.get(i)});
            }
        }
        return true;
    }
}
