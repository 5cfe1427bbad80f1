// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.Terms;

/**
 * What both ends hold of an account before its first session.
 *
 * @param secrets of both directions
 * @param clientNonce for the first credentials of the device
 * @param serverNonce for the first notification and the first credentials of the server
 */
public record Bootstrap(SecretPair secrets, Nonce clientNonce, Nonce serverNonce) {

  /** The device's end, as the specification begins it. */
  public Client client(Profile profile, Terms terms) {
    return DmClient.init(profile, terms, secrets, clientNonce, serverNonce).client();
  }

  /** The server's end, as the specification begins it. */
  public Server server(Profile profile, Terms terms) {
    return DmServer.init(profile, terms, secrets, clientNonce, serverNonce).server();
  }
}
