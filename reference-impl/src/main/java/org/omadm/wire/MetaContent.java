// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.jspecify.annotations.Nullable;

/** What a Meta says; its elements may stand in any order. */
record MetaContent(
    XmlElement element,
    @Nullable String format,
    @Nullable String type,
    @Nullable XmlElement nextNonce) {
  static MetaContent of(XmlElement element) throws WireException {
    ElementContent meta =
        ElementContent.unordered(element, SyncMlNames.METINF, "Format", "Type", "NextNonce");
    return new MetaContent(
        element,
        meta.optionalText("Format"),
        meta.optionalText("Type"),
        meta.optional("NextNonce"));
  }

  boolean isB64() {
    return Item.B64.equals(format);
  }

  String requiredType() throws WireException {
    if (type == null) {
      throw new WireException(
          WireFault.MISSING,
          element.place(),
          "'Meta' has no 'Type'",
          "name the authentication type");
    }
    return type;
  }

  /** Refuses a Meta without Format b64, which REP demands where a digest or a nonce travels. */
  void requireB64() throws WireException {
    if (!isB64()) {
      throw new WireException(
          format == null ? WireFault.MISSING : WireFault.BAD_VALUE,
          element.place(),
          "'Meta' has no 'Format' b64",
          "send the value in base64 and say so");
    }
  }
}
