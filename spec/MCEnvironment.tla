\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE MCEnvironment ---------------------------
\* That what surrounds the two ends does what DmNetwork and DmSystem say of it: the
\* channels lose nothing but by a fault, a fault takes something away, what is fresh
\* comes from the supplies, and what is made up is of no use.
\*
\* Without these a bound would not mean what it says: a fault could be spent on
\* nothing, or a message be lost without one. All are formulas over behaviours, so that
\* no Java is made of them.
EXTENDS MCSystem

\* The server's patience outlasts the delivery of a notification, and a session of the device
\* that keeps it waiting: it sends no other and does not give up before that one is answered
\* or dropped. A restored store ends the wait, whatever the server's patience.
ServerIsPatientProp ==
    [][(server.phase = "notified" /\ ~NoNotificationWaits) =>
           setbacks'.restores # setbacks.restores \/ server'.attempts = server.attempts]_server

\* A message of a session goes lost by a fault, or because its receiver does not expect it.
NoMessageLostQuietlyProp ==
    [][(~SessionChannelIsSilent /\ SessionChannelIsSilent') =>
           \/ faults' # faults
           \/ server' # server
           \/ client' # client
           \/ client.phase = "idle" /\ sessionChannel.toClient # {}
           \/ \E m \in sessionChannel.toServer : ~ServerExpects(m, sessionChannel.connection)]_sessionChannel

\* A fault takes something away: a notification, a message, or the session of an end.
FaultsTakeSomethingProp ==
    [][<<client, server, pushChannel, sessionChannel>>' # <<client, server, pushChannel, sessionChannel>>]_faults

\* A notification that the attacker makes up opens no session.
\* Clause: NOTI 6.2.2 MUST
ForgeriesOpenNothingProp ==
    [][AttackerForges => history'.opened = history.opened]_vars

\* The ends hold no nonce and no secret that was not handed out.
OnlyHandedOutProp ==
    [](/\ {client.clientNonce, client.serverNonce, client.nextServerNonce, client.serverCredNonce,
           server.clientNonce, server.serverNonce, server.nextClientNonce}
                  \cup {c.nonce : c \in server.challenges}
              \subseteq {BackupNonce} \cup {NonceSupply[i] : i \in 1..supply.nonces}
       /\ \A s \in {client.secrets, server.secrets} \cup server.otherSecrets :
              {s.clientSecret, s.serverSecret} \subseteq {SecretSupply[i] : i \in 1..supply.secrets})

\* No end keeps the backup nonce for the next session, as if it were a fresh one.
\* Clause: SEC 5.3.3 SHOULD
BackupNonceNotStoredProp ==
    [](BackupNonce \notin
           {client.clientNonce, client.serverNonce, server.clientNonce, server.serverNonce})
==============================================================================
