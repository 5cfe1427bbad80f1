// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.omadm.runtime.Octets;

/**
 * One known answer.
 *
 * @param place file, line and column where it begins
 */
public record Vector(String place, String id, String kind, ObjectNode inputs, ObjectNode expected) {
  /** An input that is text. */
  String text(String input) throws VectorFormException {
    if (!inputs.path(input).isTextual()) {
      throw malformed("input '" + input + "' is missing or not text");
    }
    return inputs.path(input).textValue();
  }

  /** An input that is text, as the UTF-8 that goes into a digest. */
  Octets utf8(String input) throws VectorFormException {
    return Octets.ofUtf8(text(input));
  }

  /** An input that is a whole number. */
  int number(String input) throws VectorFormException {
    if (!inputs.path(input).isInt()) {
      throw malformed("input '" + input + "' is missing or not a whole number");
    }
    return inputs.path(input).intValue();
  }

  /** An input in hexadecimal. */
  Octets hex(String input) throws VectorFormException {
    try {
      return Octets.ofHex(text(input));
    } catch (IllegalArgumentException e) {
      throw malformed("input '" + input + "' is not hexadecimal");
    }
  }

  VectorFormException malformed(String cause) {
    return new VectorFormException(place, "vector '" + id + "': " + cause);
  }
}
