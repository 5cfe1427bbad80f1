\* SPDX-License-Identifier: Apache-2.0
---------------------------- MODULE MCAccountsApart --------------------------
\* What two accounts on one device keep to themselves, asked of MCTwoServers; and claims that
\* TLC must refute, which show that the interesting cases occur.
\*
\* The first account also has to keep all that DmProperties asks of it: the models list those
\* properties beside these.
EXTENDS MCTwoServers

\* No notification of the first server passes the check of the second account, whichever
\* account it is made to name. The other way round NoForgedTriggerInv says more: the first
\* account opens no session for a notification that its server has not sent.
\* Clause: NOTI 6.2.2 MUST
NotificationsApartInv ==
    \A n \in pushChannel.recorded :
        \A t \in {n.trigger, Other!TriggerOf(n.trigger.sessionId)}, b \in {other.serverNonce, BackupNonce} :
            ~Other!MadeWith([digest |-> n.digest, trigger |-> t], b)

\* A notification that names one account changes nothing that belongs to the other. Who wants the
\* other to note a failure names that one, as anybody can (NeverFailedByNameProp).
NamedAccountProp ==
    [][/\ FirstNotificationCrosses => other' = other
       /\ OtherNotificationCrosses => client' = client]_twoVars

\* The first server accepts credentials of the device on connections of the device alone: none
\* that the second server was shown, or has made.
\* Clause: SEC 5.3 MUST
DeviceSpeaksForItselfInv ==
    \A a \in history.clientCreds : a.connection \notin StrangerConnections

\* In a session with one server the device accepts no credentials made with the secret of the
\* other account.
\* Clause: SEC 5.3.3 MUST
ServersApartInv ==
    /\ client.phase \in {"opened", "answered"} =>
           ~ServerIsProved({CredDigest(Other!ServerHash(other.secrets), client.serverCredNonce)})
    /\ other.phase \in {"opened", "answered"} =>
           ~Other!ServerIsProved({CredDigest(ServerHash(client.secrets), other.serverCredNonce)})

\* No step changes what the device holds for both accounts. Secrets, roles and nonces of the
\* first one change only with a message of its own session, whatever the second server says in
\* another.
\* Clause: BOOT rights MUST
AccountsApartProp ==
    [][/\ client' = client \/ other' = other
       /\ <<client.secrets, client.roles, client.clientNonce, client.serverNonce>>'
              # <<client.secrets, client.roles, client.clientNonce, client.serverNonce>>
                  => sessionChannel' # sessionChannel]_twoVars

-------------------------------------------------------------------------------
\* The second account notes a failure, since a digest of the first server was put on its name.
NeverCrossedProp == [][DigestCrosses => other'.failed = other.failed]_twoVars

\* The first account notes one, since the second server has made a notification in its name.
NeverFailedByNameProp == [][OtherServerForges => client'.failed = client.failed]_twoVars

\* The device answers the nonce of a challenge of the first server in a session with the second.
NeverRelayedInv ==
    \A n \in UNION {NoncesIn(h) : h \in stranger.heard} :
        Other!ClientCred(other.secrets, n) \notin otherServer.creds

\* The second server changes its own account.
NeverServedInv == other.roles = BootstrapRoles

\* The device is in a session with each server.
NeverTwoSessionsInv == client.phase = "idle" \/ other.phase = "idle"
==============================================================================
