// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.omadm.runtime.Octets;

/** Operations on octet strings that only the codecs need. */
public final class OctetStrings {
  private OctetStrings() {}

  public static Octets concat(Octets... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Octets part : parts) {
      all.writeBytes(part.toBytes());
    }
    return Octets.of(all.toByteArray());
  }

  /** Decodes UTF-8 and, unlike {@code new String}, refuses what is not UTF-8. */
  static String strictUtf8(byte[] octets) throws CharacterCodingException {
    return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
  }
}
