// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.omadm.wire.SyncMlNames.METINF;
import static org.omadm.wire.SyncMlNames.SYNCML;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/** Writes SyncML DM 1.2 messages as XML in UTF-8, without white space between elements. */
public final class SyncMlXmlWriter {
  private static final WstxOutputFactory FACTORY = new WstxOutputFactory();

  private final XMLStreamWriter xml;

  private SyncMlXmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document of {@code message}; fails only for text that XML cannot carry. */
  public static Octets write(SyncMlMessage message) throws WireException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(document, "UTF-8");
      new SyncMlXmlWriter(xml).message(message);
      xml.close();
    } catch (XMLStreamException | CharacterCodingException e) {
      throw new WireException(
          WireFault.BAD_VALUE,
          "SyncML message to be written",
          "a text holds what XML cannot carry",
          "give the item the format b64");
    }
    return Octets.of(document.toByteArray());
  }

  private void message(SyncMlMessage message) throws XMLStreamException, CharacterCodingException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(SYNCML);
    xml.writeStartElement(SYNCML, "SyncML");
    xml.writeDefaultNamespace(SYNCML);
    header(message.header());
    start("SyncBody");
    for (Command command : message.commands()) {
      command(command);
    }
    if (message.isFinal()) {
      xml.writeEmptyElement(SYNCML, "Final");
    }
    end();
    end();
    xml.writeEndDocument();
  }

  private void header(SyncHdr header) throws XMLStreamException {
    start("SyncHdr");
    text("VerDTD", SyncMlMessage.VER_DTD);
    text("VerProto", SyncMlMessage.VER_PROTO);
    text("SessionID", SessionIdText.format(header.sessionId()));
    number("MsgID", header.msgId());
    location("Target", header.targetUri(), null);
    location("Source", header.sourceUri(), header.sourceName());
    optionalText("RespURI", header.respUri());
    if (header.cred() != null) {
      cred(header.cred());
    }
    end();
  }

  private void cred(Cred cred) throws XMLStreamException {
    start("Cred");
    meta(Item.B64, cred.type(), null);
    text("Data", Base64Text.encode(cred.data()));
    end();
  }

  private void command(Command command) throws XMLStreamException, CharacterCodingException {
    if (command instanceof Status status) {
      status(status);
    } else if (command instanceof Alert alert) {
      alert(alert);
    } else if (command instanceof Replace replace) {
      replace(replace);
    } else if (command instanceof Atomic atomic) {
      atomic(atomic);
    } else {
      throw new IllegalArgumentException(
          "a command without a record cannot be written: " + command);
    }
  }

  private void status(Status status) throws XMLStreamException {
    start("Status");
    number("CmdID", status.cmdId());
    number("MsgRef", status.msgRef());
    number("CmdRef", status.cmdRef());
    text("Cmd", status.cmd());
    for (String targetRef : status.targetRefs()) {
      text("TargetRef", targetRef);
    }
    for (String sourceRef : status.sourceRefs()) {
      text("SourceRef", sourceRef);
    }
    if (status.chal() != null) {
      start("Chal");
      meta(Item.B64, status.chal().type(), status.chal().nextNonce());
      end();
    }
    number("Data", status.code());
    end();
  }

  private void alert(Alert alert) throws XMLStreamException {
    start("Alert");
    number("CmdID", alert.cmdId());
    number("Data", alert.code());
    end();
  }

  private void replace(Replace replace) throws XMLStreamException, CharacterCodingException {
    start(Replace.NAME);
    number("CmdID", replace.cmdId());
    for (Item item : replace.items()) {
      item(item);
    }
    end();
  }

  private void atomic(Atomic atomic) throws XMLStreamException, CharacterCodingException {
    start(Atomic.NAME);
    number("CmdID", atomic.cmdId());
    for (Command command : atomic.commands()) {
      command(command);
    }
    end();
  }

  private void item(Item item) throws XMLStreamException, CharacterCodingException {
    start("Item");
    if (item.target() != null) {
      location("Target", item.target(), null);
    }
    if (item.source() != null) {
      location("Source", item.source(), null);
    }
    if (item.format() != null || item.type() != null) {
      meta(item.format(), item.type(), null);
    }
    if (item.data() != null) {
      text(
          "Data",
          Item.B64.equals(item.format())
              ? Base64Text.encode(item.data())
              : OctetStrings.strictUtf8(item.data().toBytes()));
    }
    end();
  }

  private void meta(@Nullable String format, @Nullable String type, @Nullable Octets nextNonce)
      throws XMLStreamException {
    start("Meta");
    metinf("Format", format);
    metinf("Type", type);
    metinf("NextNonce", nextNonce == null ? null : Base64Text.encode(nextNonce));
    end();
  }

  private void metinf(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("", name, METINF);
      xml.writeDefaultNamespace(METINF);
      characters(value);
      end();
    }
  }

  private void location(String name, String uri, @Nullable String locName)
      throws XMLStreamException {
    start(name);
    text("LocURI", uri);
    optionalText("LocName", locName);
    end();
  }

  private void number(String name, int value) throws XMLStreamException {
    text(name, Integer.toString(value));
  }

  private void optionalText(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      text(name, value);
    }
  }

  private void text(String name, String value) throws XMLStreamException {
    start(name);
    characters(value);
    end();
  }

  /** Woodstox refuses control characters and half surrogate pairs by itself, but not these two. */
  private void characters(String value) throws XMLStreamException {
    if (value.indexOf('\uFFFE') >= 0 || value.indexOf('\uFFFF') >= 0) {
      throw new XMLStreamException("not a character of XML");
    }
    xml.writeCharacters(value);
  }

  private void start(String name) throws XMLStreamException {
    xml.writeStartElement("", name, SYNCML);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
