// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * A state of the whole system: every variable of the specification.
 *
 * @param client The device. phase, sessionId, byUser, backup, serverCredNonce,
 *     nextServerNonce and creds belong to the session and are gone after a restart; the rest
 *     survives it. clientNonce, serverNonce: for the next credentials of the device and of
 *     the server. serverCredNonce: what the server's credentials must be made with in this
 *     session. nextServerNonce: sent in Package #3. creds: what the device shows in each
 *     later message, if it does. byUser: its user opened this session. backup: the backup
 *     nonce opened it. failed: a notification has failed since a server last proved itself
 *     (see FailureLapses). waiting: the notifications that were accepted in a session, each
 *     of which opens another one afterwards. accepted: digests of the triggers accepted
 *     under the present server secret. lastAccepted: the highest session id ever accepted
 *     (see TriggerMemory for both). roles: of the server account.
 * @param server The server. connection, session, nextClientNonce, challenges and creds
 *     belong to the session and are gone after a restart; the rest survives it. sessionId:
 *     the last one that it asked for. attempts: notifications sent for it. backup: one of
 *     them was made with the backup nonce. session: the session id of the session that it
 *     has accepted the device in, which is another one if its user has opened it. secrets:
 *     what the device holds as far as the server knows. otherSecrets: what it may hold
 *     instead, while a change is not confirmed. challenges: those not answered yet, at most
 *     one on a connection. creds: what the device has to show in each later message, if it
 *     has to. nextClientNonce: sent in Package #2. renewalDue: a notification with the
 *     backup nonce was sent under these secrets, or credentials made with it came (see
 *     RenewalDue). rolesWanted: the roles to ask for, at most one set.
 * @param pushChannel The push channel.
 * @param sessionChannel The session channel.
 * @param faults The faults so far.
 * @param stranger The attacker in sessions, its own or those of others.
 * @param supply What was handed out.
 * @param history What was ever accepted.
 * @param setbacks What makes stores go back in time. Nothing of it while no restore and no
 *     reset is allowed.
 */
public record DmSystemState(Client client, Server server, PushChannel pushChannel,
    SessionChannel sessionChannel, int faults, Stranger stranger, Supply supply, History history,
    Setbacks setbacks) {
  public DmSystemState withClient(Client client) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withServer(Server server) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withPushChannel(PushChannel pushChannel) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withSessionChannel(SessionChannel sessionChannel) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withFaults(int faults) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withStranger(Stranger stranger) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withSupply(Supply supply) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withHistory(History history) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }

  public DmSystemState withSetbacks(Setbacks setbacks) {
    return new DmSystemState(
        client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks);
  }
}
