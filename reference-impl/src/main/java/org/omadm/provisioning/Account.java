// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

import java.util.Set;
import org.omadm.protocol.Role;

/**
 * What a bootstrap fixes of one server account on one device.
 *
 * @param serverId the server identifier, which Package #0 carries
 * @param serverName the name of the SRVCRED entry; a sane bootstrap gives it the identifier (Q9)
 * @param clientName the name of the CLCRED entry
 * @param deviceId LocURI of the device, {@code IMEI:...}
 * @param bootstrapRoles the roles of the message that bootstrapped the account
 */
public record Account(
    String serverId,
    String serverName,
    String clientName,
    String deviceId,
    Set<Role> bootstrapRoles) {}
