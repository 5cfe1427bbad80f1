// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.regex.Pattern;
import org.omadm.runtime.Octets;
import org.omadm.wire.Base64Text;
import org.omadm.wire.Md5Digests;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.SessionIdText;
import org.omadm.wire.TriggerFields;
import org.omadm.wire.WireException;

/** The kinds of vectors that are computed from their inputs alone, each by the production code. */
final class VectorKinds {
  /** Computes every member that vectors of a kind may expect. */
  interface Kind {
    ObjectNode compute(Vector vector) throws WireException, VectorFormException;
  }

  static final Map<String, Kind> BY_NAME =
      Map.of(
          "md5-primitive", VectorKinds::md5Primitive,
          "basic-cred", VectorKinds::basicCred,
          "md5-cred", VectorKinds::md5Cred,
          "trigger-digest", VectorKinds::triggerDigest,
          "hmac-mac", VectorKinds::mac,
          "nonce-base64", VectorKinds::nonceBase64,
          "version-field", VectorKinds::versionField,
          "session-id-text", VectorKinds::sessionIdText);

  private static final NotificationCodec NOTIFICATIONS =
      new NotificationCodec(NotificationLimits.ANY);

  private static final Pattern VERSION_BITS = Pattern.compile("[01]{10}");
  private static final int VERSION_SHIFT = Long.SIZE - 10;

  private VectorKinds() {}

  private static ObjectNode md5Primitive(Vector vector) throws VectorFormException {
    return object().put("md5_hex", Md5Digests.md5(vector.utf8("message")).toHex());
  }

  private static ObjectNode basicCred(Vector vector) throws VectorFormException {
    Octets data = Md5Digests.basicCred(vector.utf8("username"), vector.utf8("password"));
    return object().put("cred_data_b64", Base64Text.encode(data));
  }

  private static ObjectNode md5Cred(Vector vector) throws WireException, VectorFormException {
    Octets nonce =
        vector.inputs().has("nonce_wire_b64")
            ? Base64Text.decode(vector.text("nonce_wire_b64"), "nonce_wire_b64")
            : vector.hex("nonce_hex");
    Octets userHash = Md5Digests.userHash(vector.utf8("username"), vector.utf8("password"));
    Octets digest = Md5Digests.credDigest(userHash, nonce);
    return object()
        .put("nonce_hex", nonce.toHex())
        .put("user_hash_hex", userHash.toHex())
        .put("user_hash_b64", Base64Text.encode(userHash))
        .put("digest_hex", digest.toHex())
        .put("cred_data_b64", Base64Text.encode(digest));
  }

  private static ObjectNode triggerDigest(Vector vector) throws WireException, VectorFormException {
    TriggerFields fields = NOTIFICATIONS.decodeTrigger(vector.hex("trigger_hex"));
    Octets trigger = NOTIFICATIONS.encodeTrigger(fields);
    Octets userHash =
        Md5Digests.userHash(vector.utf8("server_identifier"), vector.utf8("password"));
    Octets digest = Md5Digests.triggerDigest(userHash, vector.hex("nonce_hex"), trigger);
    NotificationMessage message = new NotificationMessage(digest, trigger, fields);
    ObjectNode actual =
        object()
            .put("trigger_hex", trigger.toHex())
            .put("server_identifier", fields.serverIdentifier())
            .put("digest_hex", digest.toHex())
            .put("message_hex", message.octets().toHex());
    return actual.set("decoded", decoded(NOTIFICATIONS.decode(message.octets()).fields()));
  }

  private static ObjectNode decoded(TriggerFields fields) {
    return object()
        .put("version_raw", fields.version())
        .put("ui_mode", fields.uiMode().bits())
        .put("initiator", fields.initiator().bit())
        .put("future_use", fields.futureUse())
        .put("session_id", fields.sessionId())
        .put("length_identifier", Octets.ofUtf8(fields.serverIdentifier()).size())
        .put("server_identifier", fields.serverIdentifier())
        .put("body_hex", fields.body().toHex());
  }

  private static ObjectNode mac(Vector vector) throws VectorFormException {
    Octets body = vector.hex("body_hex");
    Octets userHash = Md5Digests.userHash(vector.utf8("username"), vector.utf8("password"));
    Octets mac = Md5Digests.macDigest(userHash, vector.hex("nonce_hex"), body);
    return object()
        .put("body_ascii", body.toUtf8())
        .put("mac_hex", mac.toHex())
        .put("mac_b64", Base64Text.encode(mac));
  }

  private static ObjectNode nonceBase64(Vector vector) throws WireException, VectorFormException {
    Octets nonce = Base64Text.decode(vector.text("wire_b64"), "wire_b64");
    return object().put("nonce_hex", nonce.toHex()).put("length", nonce.size());
  }

  /** Puts the bits at the head of a trigger, since only whole triggers are ever read. */
  private static ObjectNode versionField(Vector vector) throws WireException, VectorFormException {
    String bits = vector.text("bits");
    if (!VERSION_BITS.matcher(bits).matches()) {
      throw vector.malformed("input 'bits' is not ten bits");
    }
    byte[] identifier = {'a'};
    long header = Long.parseLong(bits, 2) << VERSION_SHIFT | identifier.length;
    byte[] trigger = ByteBuffer.allocate(Long.BYTES + 1).putLong(header).put(identifier).array();
    TriggerFields fields = NOTIFICATIONS.decodeTrigger(Octets.of(trigger));
    return object().put("raw", fields.version()).put("version", fields.versionText());
  }

  private static ObjectNode sessionIdText(Vector vector) throws WireException, VectorFormException {
    int sessionId = vector.number("session_id");
    if (sessionId < 0 || sessionId > 0xFFFF) {
      throw vector.malformed("input 'session_id' is not in 0 to 65535");
    }
    String text = SessionIdText.format(sessionId);
    return object()
        .put("SessionID", text)
        .put("session_id", SessionIdText.parse(text, "SessionID"));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
