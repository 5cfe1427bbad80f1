// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * One node of a Replace. A server names it as target, a client's DevInfo as source.
 *
 * @param target LocURI of the node to change
 * @param source LocURI of the node that is reported
 * @param format Meta Format, for example {@code chr} or {@code b64}; absent means text
 * @param type Meta Type, a MIME type
 * @param data the value: decoded octets for {@code b64}, otherwise the UTF-8 of the text
 */
public record Item(
    @Nullable String target,
    @Nullable String source,
    @Nullable String format,
    @Nullable String type,
    @Nullable Octets data) {
  /** The format of a value that is base64 on the wire. */
  public static final String B64 = "b64";

  /** The format of a value that is text. */
  public static final String CHR = "chr";

  /** A text value for the node {@code target}. */
  public static Item forTarget(String target, String text) {
    return new Item(target, null, CHR, null, Octets.ofUtf8(text));
  }

  /** A text value of the sender's own node {@code source}. */
  public static Item ofSource(String source, String text) {
    return new Item(null, source, CHR, null, Octets.ofUtf8(text));
  }
}
