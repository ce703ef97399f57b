package org.bellbuoy.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the XML of a feed.
final class FeedXml {

  private final XMLStreamWriter xml;

  private FeedXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static byte[] written(Consumer<FeedXml> document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    surely(() -> {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      document.accept(new FeedXml(xml));
      xml.writeEndDocument();
      xml.close();
    });
    return out.toByteArray();
  }

  /// @param attributes name, value, name, value
  void open(String name, String... attributes) {
    surely(() -> xml.writeStartElement(name));
    attributes(attributes);
  }

  void close() {
    surely(xml::writeEndElement);
  }

  void text(String name, String text, String... attributes) {
    open(name, attributes);
    surely(() -> xml.writeCharacters(text));
    close();
  }

  void empty(String name, String... attributes) {
    surely(() -> xml.writeEmptyElement(name));
    attributes(attributes);
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      surely(() -> xml.writeAttribute(name, value));
    }
  }

  /// What is written into memory cannot fail.
  private static void surely(Writing writing) {
    try {
      writing.write();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface Writing {
    void write() throws XMLStreamException;
  }
}
