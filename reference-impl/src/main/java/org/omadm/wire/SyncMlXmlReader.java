// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.omadm.wire.SyncMlNames.SYNCML;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * Reads SyncML DM 1.2 messages from XML (REP, facts 2.5, 2.6). Elements it does not know are
 * skipped; the order of those it knows, and that none is missing, is checked.
 */
public final class SyncMlXmlReader {
  private final XmlTreeReader trees;

  public SyncMlXmlReader(SyncMlLimits limits) {
    this.trees = new XmlTreeReader(limits);
  }

  /** Reads a whole message; an exception names line and column, both counted from 1. */
  public SyncMlMessage read(Octets document) throws WireException {
    XmlElement root = trees.read(document);
    if (!root.is(SYNCML, "SyncML")) {
      throw new WireException(
          WireFault.BAD_VALUE,
          root.place(),
          "the root is not 'SyncML' of the namespace " + SYNCML,
          "send a SyncML 1.2 message");
    }
    ElementContent content = ElementContent.ordered(root, SYNCML, "SyncHdr", "SyncBody");
    SyncHdr header = header(content.required("SyncHdr"));
    XmlElement body = content.required("SyncBody");
    return new SyncMlMessage(header, commands(body), isFinal(body));
  }

  private static SyncHdr header(XmlElement element) throws WireException {
    ElementContent header =
        ElementContent.ordered(
            element,
            SYNCML,
            "VerDTD",
            "VerProto",
            "SessionID",
            "MsgID",
            "Target",
            "Source",
            "RespURI",
            "NoResp",
            "Cred",
            "Meta");
    header.fixed("VerDTD", SyncMlMessage.VER_DTD, WireFault.UNKNOWN_VERSION);
    header.fixed("VerProto", SyncMlMessage.VER_PROTO, WireFault.UNKNOWN_VERSION);
    ElementContent source = location(header.required("Source"));
    XmlElement cred = header.optional("Cred");
    return new SyncHdr(
        SessionIdText.parse(header.text("SessionID"), header.required("SessionID").place()),
        header.number("MsgID", 1),
        location(header.required("Target")).text("LocURI"),
        source.text("LocURI"),
        source.optionalText("LocName"),
        header.optionalText("RespURI"),
        cred == null ? null : cred(cred));
  }

  private static ElementContent location(XmlElement element) throws WireException {
    return ElementContent.ordered(element, SYNCML, "LocURI", "LocName");
  }

  private static Cred cred(XmlElement element) throws WireException {
    ElementContent cred = ElementContent.ordered(element, SYNCML, "Meta", "Data");
    MetaContent meta = MetaContent.of(cred.required("Meta"));
    String type = meta.requiredType();
    XmlElement data = cred.required("Data");
    boolean digest = type.equals(AuthTypes.MD5) || type.equals(AuthTypes.MAC);
    if (digest) {
      meta.requireB64();
    }
    boolean base64 = digest || type.equals(AuthTypes.BASIC) || meta.isB64();
    return new Cred(
        type, base64 ? Base64Text.decode(data.text(), data.place()) : Octets.ofUtf8(data.text()));
  }

  private static List<Command> commands(XmlElement parent) throws WireException {
    List<Command> commands = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      if (child.namespace().equals(SYNCML)) {
        Command command = command(child);
        if (command != null) {
          commands.add(command);
        }
      }
    }
    return commands;
  }

  private static boolean isFinal(XmlElement body) throws WireException {
    List<XmlElement> known =
        body.children().stream().filter(child -> child.namespace().equals(SYNCML)).toList();
    for (int i = 0; i < known.size() - 1; i++) {
      if (known.get(i).name().equals("Final")) {
        throw new WireException(
            WireFault.MISPLACED,
            known.get(i + 1).place(),
            "'" + known.get(i + 1).name() + "' stands behind 'Final'",
            "keep the order of the document type");
      }
    }
    return !known.isEmpty() && known.get(known.size() - 1).name().equals("Final");
  }

  private static @Nullable Command command(XmlElement element) throws WireException {
    return switch (element.name()) {
      case "Status" -> status(element);
      case "Alert" -> alert(element);
      case Replace.NAME -> replace(element);
      case Atomic.NAME -> new Atomic(cmdId(element), commands(element));
      case "Add",
          "Copy",
          "Delete",
          "Exec",
          "Get",
          "Map",
          "Put",
          "Results",
          "Search",
          "Sequence",
          "Sync" ->
          new OtherCommand(cmdId(element), element.name());
      default -> null;
    };
  }

  private static int cmdId(XmlElement element) throws WireException {
    return ElementContent.ordered(element, SYNCML, "CmdID").number("CmdID", 1);
  }

  private static Status status(XmlElement element) throws WireException {
    ElementContent status =
        ElementContent.ordered(
            element,
            SYNCML,
            "CmdID",
            "MsgRef",
            "CmdRef",
            "Cmd",
            "TargetRef*",
            "SourceRef*",
            "Cred",
            "Chal",
            "Data",
            "Item*");
    XmlElement chal = status.optional("Chal");
    return new Status(
        status.number("CmdID", 1),
        status.number("MsgRef", 1),
        status.number("CmdRef", 0),
        status.text("Cmd"),
        texts(status.all("TargetRef")),
        texts(status.all("SourceRef")),
        chal == null ? null : chal(chal),
        status.number("Data", 100));
  }

  private static List<String> texts(List<XmlElement> elements) {
    return elements.stream().map(element -> element.text().strip()).toList();
  }

  private static Chal chal(XmlElement element) throws WireException {
    XmlElement metaElement = ElementContent.ordered(element, SYNCML, "Meta").required("Meta");
    MetaContent meta = MetaContent.of(metaElement);
    String type = meta.requiredType();
    XmlElement nextNonce = meta.nextNonce();
    if (nextNonce == null) {
      return new Chal(type, null);
    }
    meta.requireB64();
    Octets nonce = Base64Text.decode(nextNonce.text(), nextNonce.place());
    if (nonce.size() > Chal.MAX_NONCE_OCTETS) {
      throw new WireException(
          WireFault.OVERSIZED,
          nextNonce.place(),
          "a nonce of " + nonce.size() + " octets is longer than " + Chal.MAX_NONCE_OCTETS,
          "send a nonce of 16 octets");
    }
    return new Chal(type, nonce);
  }

  private static Alert alert(XmlElement element) throws WireException {
    ElementContent alert =
        ElementContent.ordered(
            element, SYNCML, "CmdID", "NoResp", "Cred", "Data", "Correlator", "Item*");
    return new Alert(alert.number("CmdID", 1), alert.number("Data", 100));
  }

  private static Replace replace(XmlElement element) throws WireException {
    ElementContent replace =
        ElementContent.ordered(element, SYNCML, "CmdID", "NoResp", "Cred", "Meta", "Item*");
    replace.required("Item");
    XmlElement common = replace.optional("Meta");
    List<Item> items = new ArrayList<>();
    for (XmlElement item : replace.all("Item")) {
      items.add(item(item, common));
    }
    return new Replace(replace.number("CmdID", 1), items);
  }

  /** Reads an item; a Meta of its own takes the place of the command's. */
  private static Item item(XmlElement element, @Nullable XmlElement common) throws WireException {
    ElementContent item =
        ElementContent.ordered(
            element,
            SYNCML,
            "Target",
            "Source",
            "SourceParent",
            "TargetParent",
            "Meta",
            "Data",
            "MoreData");
    XmlElement target = item.optional("Target");
    XmlElement source = item.optional("Source");
    XmlElement own = item.optional("Meta");
    XmlElement metaElement = own == null ? common : own;
    MetaContent meta = metaElement == null ? null : MetaContent.of(metaElement);
    return new Item(
        target == null ? null : location(target).text("LocURI"),
        source == null ? null : location(source).text("LocURI"),
        meta == null ? null : meta.format(),
        meta == null ? null : meta.type(),
        data(item.optional("Data"), meta));
  }

  private static @Nullable Octets data(@Nullable XmlElement data, @Nullable MetaContent meta)
      throws WireException {
    if (data == null) {
      return null;
    }
    return meta != null && meta.isB64()
        ? Base64Text.decode(data.text(), data.place())
        : Octets.ofUtf8(data.text());
  }
}
