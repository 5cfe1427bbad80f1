// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The known children of one element, checked against their order in the document type. Children
 * that are not named are skipped, so that extensions do not break a reader.
 */
final class ElementContent {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final String REPEATABLE = "*";

  private final XmlElement parent;
  private final List<XmlElement> known = new ArrayList<>();

  private ElementContent(XmlElement parent) {
    this.parent = parent;
  }

  /**
   * Reads children in their order.
   *
   * @param order names in the order of the document type; a name that ends in {@code *} may repeat
   */
  static ElementContent ordered(XmlElement parent, String namespace, String... order)
      throws WireException {
    ElementContent content = new ElementContent(parent);
    int next = 0;
    for (XmlElement child : parent.children()) {
      int index = indexOf(child, namespace, order);
      if (index < 0) {
        continue;
      }
      if (index < next) {
        throw misplaced(child, parent);
      }
      next = order[index].endsWith(REPEATABLE) ? index : index + 1;
      content.known.add(child);
    }
    return content;
  }

  /** Reads children in any order, each at most once, as those of Meta may stand. */
  static ElementContent unordered(XmlElement parent, String namespace, String... names)
      throws WireException {
    ElementContent content = new ElementContent(parent);
    for (XmlElement child : parent.children()) {
      if (indexOf(child, namespace, names) < 0) {
        continue;
      }
      if (content.optional(child.name()) != null) {
        throw misplaced(child, parent);
      }
      content.known.add(child);
    }
    return content;
  }

  @Nullable XmlElement optional(String name) {
    return known.stream().filter(child -> child.name().equals(name)).findFirst().orElse(null);
  }

  XmlElement required(String name) throws WireException {
    XmlElement child = optional(name);
    if (child == null) {
      throw new WireException(
          WireFault.MISSING,
          parent.place(),
          "'" + parent.name() + "' has no '" + name + "'",
          "add the element");
    }
    return child;
  }

  List<XmlElement> all(String name) {
    return known.stream().filter(child -> child.name().equals(name)).toList();
  }

  /** The text of a mandatory element, without white space around it. */
  String text(String name) throws WireException {
    return required(name).text().strip();
  }

  /** The text of an optional element, without white space around it. */
  @Nullable String optionalText(String name) {
    XmlElement child = optional(name);
    return child == null ? null : child.text().strip();
  }

  /** The value of a mandatory element that holds a decimal number of at least {@code least}. */
  int number(String name, int least) throws WireException {
    String text = text(name);
    if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) < least) {
      throw new WireException(
          WireFault.BAD_VALUE,
          required(name).place(),
          "'" + name + "' is not a number from " + least,
          "write it in decimal digits");
    }
    return Integer.parseInt(text);
  }

  /** Refuses a mandatory element whose text is not {@code only}. */
  void fixed(String name, String only, WireFault fault) throws WireException {
    if (!text(name).equals(only)) {
      throw new WireException(
          fault, required(name).place(), "'" + name + "' is not '" + only + "'", "send " + only);
    }
  }

  private static int indexOf(XmlElement child, String namespace, String... names) {
    if (child.namespace().equals(namespace)) {
      for (int i = 0; i < names.length; i++) {
        if (names[i].equals(child.name()) || names[i].equals(child.name() + REPEATABLE)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static WireException misplaced(XmlElement child, XmlElement parent) {
    return new WireException(
        WireFault.MISPLACED,
        child.place(),
        "'" + child.name() + "' repeats or stands too late in '" + parent.name() + "'",
        "keep the order of the document type");
  }
}
