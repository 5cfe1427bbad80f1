// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Map;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.SessionIdText;
import org.omadm.wire.TriggerFields;

/** A Package #0 as people and scripts read it. */
final class TriggerText {
  private TriggerText() {}

  /** Every field, and the whole message in hexadecimal. */
  static ObjectNode json(NotificationMessage message) {
    TriggerFields fields = message.fields();
    return JsonOutput.object()
        .put("message", message.octets().toHex())
        .put("digest", message.digest().toHex())
        .put("version", fields.version())
        .put("versionText", fields.versionText())
        .put("uiMode", fields.uiMode().toString())
        .put("initiator", fields.initiator().toString())
        .put("futureUse", fields.futureUse())
        .put("sessionId", fields.sessionId())
        .put("sessionIdText", SessionIdText.format(fields.sessionId()))
        .put("serverIdentifier", fields.serverIdentifier())
        .put("body", fields.body().toHex());
  }

  /**
   * One field a line, in the order of the message. The identifier is quoted as in JSON: it is
   * hostile text.
   */
  static void print(PrintWriter out, NotificationMessage message) {
    for (Map.Entry<String, JsonNode> field : json(message).properties()) {
      out.printf("%-16s  %s%n", field.getKey(), field.getValue());
    }
  }
}
