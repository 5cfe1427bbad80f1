// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

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
  private TracedAccount() {}

  static ObjectNode write(Account account) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("serverId", account.serverId());
    json.put("clientName", account.clientName());
    json.put("deviceId", account.deviceId());
    json.set("bootstrapRoles", ValueJson.write(account.bootstrapRoles()));
    return json;
  }

  static Account read(JsonNode json) throws TraceException {
    Set<Role> roles = new HashSet<>();
    for (JsonNode role : json.path("bootstrapRoles")) {
      roles.add(ValueJson.read(role, Role.class, "account.bootstrapRoles"));
    }
    return new Account(
        text(json, "serverId"), text(json, "clientName"), text(json, "deviceId"), roles);
  }

  private static String text(JsonNode json, String name) throws TraceException {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new TraceException("account." + name + " is not a text");
    }
    return value.textValue();
  }
}
