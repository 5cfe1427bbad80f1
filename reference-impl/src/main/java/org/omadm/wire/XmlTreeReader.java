// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * Reads a hostile document into a small tree: UTF-8 only, no document type, no entities, bounded.
 */
final class XmlTreeReader {
  private static final Set<String> ENCODINGS = Set.of("utf-8", "us-ascii");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Set<Integer> TEXT_EVENTS =
      Set.of(XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE);

  private final SyncMlLimits limits;
  private final XMLInputFactory factory;

  XmlTreeReader(SyncMlLimits limits) {
    this.limits = limits;
    this.factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, limits.maxAttributes());
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.maxTextLength());
  }

  XmlElement read(Octets document) throws WireException {
    String text = text(document);
    XMLStreamReader xml = null;
    try {
      xml = factory.createXMLStreamReader(new StringReader(text));
      checkEncoding(xml);
      while (xml.next() != XMLStreamConstants.START_ELEMENT) {
        refuseForbidden(xml);
      }
      XmlElement root = element(xml, 1);
      while (xml.hasNext()) {
        xml.next();
      }
      return root;
    } catch (XMLStreamException e) {
      throw unreadable(e, xml);
    } finally {
      close(xml);
    }
  }

  private String text(Octets document) throws WireException {
    if (document.size() > limits.maxOctets()) {
      throw new WireException(
          WireFault.OVERSIZED,
          "SyncML",
          document.size() + " octets are more than the limit of " + limits.maxOctets(),
          "send a smaller message");
    }
    try {
      String text = OctetStrings.strictUtf8(document.toBytes());
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new WireException(
          WireFault.FORBIDDEN_XML, "SyncML", "not UTF-8", "encode the document in UTF-8");
    }
  }

  private static void checkEncoding(XMLStreamReader xml) throws WireException {
    String declared = xml.getCharacterEncodingScheme();
    if (declared != null && !ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
      throw new WireException(
          WireFault.FORBIDDEN_XML,
          place(xml),
          "declares an encoding other than UTF-8",
          "encode the document in UTF-8");
    }
  }

  /** Reads the element whose start tag was just read, up to its end tag. */
  private XmlElement element(XMLStreamReader xml, int depth)
      throws XMLStreamException, WireException {
    String place = place(xml);
    if (depth > limits.maxDepth()) {
      throw new WireException(
          WireFault.TOO_DEEP,
          place,
          "elements are nested deeper than " + limits.maxDepth(),
          "send a flatter message");
    }
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    List<XmlElement> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      refuseForbidden(xml);
      if (xml.isStartElement()) {
        children.add(element(xml, depth + 1));
      } else if (TEXT_EVENTS.contains(xml.getEventType())) {
        append(text, xml, place);
      }
    }
    return new XmlElement(namespace, name, place, text.toString(), List.copyOf(children));
  }

  private void append(StringBuilder text, XMLStreamReader xml, String place) throws WireException {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    if (text.length() > limits.maxTextLength()) {
      throw new WireException(
          WireFault.OVERSIZED,
          place,
          "the element holds more than " + limits.maxTextLength() + " characters",
          "send a shorter value");
    }
  }

  private static void refuseForbidden(XMLStreamReader xml) throws WireException {
    int event = xml.getEventType();
    if (event == XMLStreamConstants.DTD) {
      throw forbidden(xml, "a document type is not allowed");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw forbidden(xml, "an entity other than the five of XML is not allowed");
    }
  }

  private static WireException forbidden(XMLStreamReader xml, String cause) {
    return new WireException(
        WireFault.FORBIDDEN_XML, place(xml), cause, "send plain elements and text");
  }

  /** The parser's own wording is dropped: it may quote a piece of a secret. */
  private WireException unreadable(XMLStreamException e, @Nullable XMLStreamReader xml) {
    if (e.getLocation() == null && xml != null) {
      return new WireException(
          WireFault.OVERSIZED,
          place(xml),
          "an element has more than %d attributes, or one of more than %d characters"
              .formatted(limits.maxAttributes(), limits.maxTextLength()),
          "send plain elements and text");
    }
    String place = e.getLocation() == null ? "SyncML" : place(e.getLocation());
    if (e instanceof WstxEOFException) {
      return new WireException(
          WireFault.TRUNCATED,
          place,
          "ends before its root element does",
          "send the whole message");
    }
    return new WireException(
        WireFault.MALFORMED_XML,
        place,
        "not well-formed XML",
        "check the document with an XML parser such as xmllint");
  }

  private static String place(XMLStreamReader xml) {
    return place(xml.getLocation());
  }

  private static String place(Location location) {
    return "SyncML, line " + location.getLineNumber() + ", column " + location.getColumnNumber();
  }

  private static void close(@Nullable XMLStreamReader xml) {
    if (xml == null) {
      return;
    }
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a reader of a string cannot fail to close", e);
    }
  }
}
