// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.PrintedValue.BoolValue;
import org.omadm.modelcheck.PrintedValue.IntValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;
import org.omadm.modelcheck.PrintedValue.SetValue;
import org.omadm.modelcheck.PrintedValue.StringValue;
import org.omadm.modelcheck.PrintedValue.TupleValue;

/**
 * Values in the protocol's words.
 *
 * @param messages what to call each type of message
 */
record ValueWords(Map<String, String> messages) {

  private static final String BACKUP_NONCE = "00000000";

  ValueWords {
    messages = Map.copyOf(messages);
  }

  /**
   * For a sentence, with an article where it needs one.
   *
   * @param field where the value stands, which tells a nonce from a secret
   */
  String inFull(String field, PrintedValue value) {
    if (value instanceof TupleValue tuple) {
      return madeWith(Digest.of(tuple));
    }
    if (value instanceof RecordValue record) {
      return secrets(record);
    }
    String plain = inShort(value);
    return switch (field) {
      case "clientSecret" -> "the client secret " + plain;
      case "serverSecret" -> "the server secret " + plain;
      case "type" -> message(plain);
      default -> isNonce(field) ? nonce(value) : plain;
    };
  }

  /** For a diagram or a list. */
  String inShort(PrintedValue value) {
    if (value instanceof StringValue string) {
      return string.value().equals(BACKUP_NONCE) ? "backup nonce" : string.value();
    }
    if (value instanceof IntValue number) {
      return Integer.toString(number.value());
    }
    if (value instanceof BoolValue truth) {
      return truth.value() ? "yes" : "no";
    }
    if (value instanceof TupleValue tuple) {
      Digest digest = Digest.of(tuple);
      return "%s, %s"
          .formatted(
              digest.secret(), digest.nonce().equals(BACKUP_NONCE) ? "backup" : digest.nonce());
    }
    return value instanceof SetValue set ? set(set) : fields((RecordValue) value);
  }

  private static boolean isNonce(String field) {
    return field.equals("nonce") || field.endsWith("Nonce");
  }

  private String nonce(PrintedValue value) {
    String plain = inShort(value);
    return plain.equals("backup nonce") ? "the backup nonce" : "the nonce " + plain;
  }

  private String madeWith(Digest digest) {
    if (digest.isZero()) {
      return "no secret at all: it is sixteen octets of zero";
    }
    if (digest.isBasic()) {
      return "the device's name and the client secret " + digest.secret() + " themselves";
    }
    String owner =
        switch (digest.name()) {
          case "serverName" -> "the server secret ";
          case "serverIdentifier" -> "the server identifier, the server secret ";
          case "clientName" -> "the client secret ";
          default -> "the secret of %s ".formatted(digest.name());
        };
    return owner + digest.secret() + " and " + nonce(new StringValue(digest.nonce()));
  }

  private String secrets(RecordValue record) {
    return new TreeMap<>(record.fields())
        .entrySet().stream()
            .map(field -> inFull(field.getKey(), field.getValue()))
            .collect(Collectors.joining(" and "));
  }

  private String fields(RecordValue record) {
    PrintedValue notification = record.fields().get("notification");
    if (notification != null) {
      return inShort(notification);
    }
    if (record.fields().get("trigger") instanceof RecordValue trigger) {
      return "session %s (%s)"
          .formatted(
              inShort(Scene.part(trigger, "sessionId")), inShort(Scene.part(record, "digest")));
    }
    return new TreeMap<>(record.fields())
        .values().stream().map(this::inShort).collect(Collectors.joining(", "));
  }

  private String set(SetValue set) {
    List<String> elements = set.elements().stream().map(this::element).toList();
    int last = elements.size() - 1;
    return switch (elements.size()) {
      case 0 -> "none";
      case 1 -> elements.get(0);
      default -> String.join(", ", elements.subList(0, last)) + " and " + elements.get(last);
    };
  }

  /** Triggers in a set may differ in nothing but the session that they ask for. */
  private String element(PrintedValue value) {
    return value instanceof TupleValue tuple
        ? "session %d (%s)".formatted(Digest.of(tuple).session(), inShort(value))
        : inShort(value);
  }

  private String message(String type) {
    String words = messages.get(type);
    if (words == null) {
      throw new IllegalArgumentException("no words for the message \"%s\"".formatted(type));
    }
    return words;
  }
}
