// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.omadm.actor.ValueJson;
import org.omadm.protocol.Role;
import org.omadm.provisioning.Account;

/** The account in the first line of an actor's trace. */
final class TracedAccount {
  private static final int MAX_SERVER_ID_OCTETS = 0xFF;

  private TracedAccount() {}

  static ObjectNode write(Account account) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("serverId", account.serverId());
    json.put("serverName", account.serverName());
    json.put("clientName", account.clientName());
    json.put("deviceId", account.deviceId());
    json.set("bootstrapRoles", ValueJson.write(account.bootstrapRoles()));
    return json;
  }

  static Account read(JsonNode json) throws TraceException {
    JsonNode bootstrapRoles = json.path("bootstrapRoles");
    if (!bootstrapRoles.isArray()) {
      throw new TraceException("account.bootstrapRoles is not an array");
    }
    Set<Role> roles = new HashSet<>();
    for (JsonNode role : bootstrapRoles) {
      roles.add(ValueJson.read(role, Role.class, "account.bootstrapRoles"));
    }
    return new Account(
        serverId(json),
        text(json, "serverName"),
        text(json, "clientName"),
        text(json, "deviceId"),
        roles);
  }

  /** A trigger holds its length in one octet. */
  private static String serverId(JsonNode json) throws TraceException {
    String serverId = text(json, "serverId");
    int octets = serverId.getBytes(UTF_8).length;
    if (octets < 1 || octets > MAX_SERVER_ID_OCTETS) {
      throw new TraceException(
          "account.serverId has not 1 to " + MAX_SERVER_ID_OCTETS + " octets in UTF-8");
    }
    return serverId;
  }

  private static String text(JsonNode json, String name) throws TraceException {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new TraceException("account." + name + " is not a text");
    }
    return value.textValue();
  }
}
