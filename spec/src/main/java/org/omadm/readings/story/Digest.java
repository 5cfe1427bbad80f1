// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.Optional;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.PrintedValue.IntValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;
import org.omadm.modelcheck.PrintedValue.StringValue;
import org.omadm.modelcheck.PrintedValue.TupleValue;

/**
 * A digest as MCSystem has it: the sequence of what was hashed. {@code <<<<name, secret>>, nonce>>}
 * is a credential, with the trigger as a third element it is the digest of a notification. {@code
 * <<<<name, secret>>, "basic">>} is a Basic credential, and {@code <<>>} sixteen octets of zero.
 *
 * @param session the session id of the trigger; 0 for a credential
 */
record Digest(String name, String secret, String nonce, int session) {

  private static final Digest ZERO = new Digest("nobody", "no secret", "zero", 0);

  /**
   * @throws IllegalArgumentException when the tuple is no digest
   */
  static Digest of(TupleValue tuple) {
    int size = tuple.elements().size();
    if (size == 0) {
      return ZERO;
    }
    if ((size == 2 || size == 3)
        && tuple.elements().get(0) instanceof TupleValue hash
        && hash.elements().size() == 2
        && hash.elements().get(0) instanceof StringValue name
        && hash.elements().get(1) instanceof StringValue secret
        && tuple.elements().get(1) instanceof StringValue nonce) {
      return new Digest(name.value(), secret.value(), nonce.value(), session(tuple));
    }
    throw new IllegalArgumentException("neither a digest nor a credential: " + tuple);
  }

  private static int session(TupleValue tuple) {
    return tuple.elements().size() == 3
            && tuple.elements().get(2) instanceof RecordValue trigger
            && trigger.fields().get("sessionId") instanceof IntValue session
        ? session.value()
        : 0;
  }

  /** It is sixteen octets of zero, with nothing in it. */
  boolean isZero() {
    return equals(ZERO);
  }

  /** It is name and secret themselves. */
  boolean isBasic() {
    return nonce.equals("basic");
  }

  /** The value of {@code name}, {@code secret}, {@code nonce} or {@code session}. */
  Optional<PrintedValue> part(String part) {
    return switch (part) {
      case "name" -> Optional.of(new StringValue(name));
      case "secret" -> Optional.of(new StringValue(secret));
      case "nonce" -> Optional.of(new StringValue(nonce));
      case "session" -> Optional.of(new IntValue(session));
      default -> Optional.empty();
    };
  }
}
