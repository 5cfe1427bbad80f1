\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE MCTaking ------------------------------
\* Which actions would take a message, asked in every state, also of messages that
\* never come: of another session, on another connection, with credentials made with
\* a secret of the attacker's.
\*
\* The invariants of DmProperties speak of what happened, and behind TLS nothing of
\* this happens. These speak of what would: so they need the guards that only a
\* stranger would meet. The generated code takes the first of several actions, which
\* is what DmSystem allows only if there never are two.
\*
\* They are here, and no Java is made of them, since they use ENABLED, or speak of steps.
EXTENDS MCEnvironment, FiniteSets

\* Where it does not matter what is sent.
Nowhere(messages) == TRUE

\* The numbers of those of these conditions that hold.
Holding(conditions) == {i \in DOMAIN conditions : conditions[i]}

-------------------------------------------------------------------------------
\* The device and its notifications

TakingNotification(n) == Holding(<<
    ENABLED ClientAcceptNotification(n, Nowhere),
    ENABLED ClientAcceptBackupNotification(n, Nowhere),
    ENABLED ClientAcceptUnverifiedNotification(n, Nowhere),
    ENABLED ClientRejectNotification(n, Nowhere),
    ENABLED ClientIgnoreNotification(n, Nowhere),
    ENABLED ClientDropNotification(n, Nowhere),
    ENABLED ClientKeepNotification(n, Nowhere),
    ENABLED ClientKeepBackupNotification(n, Nowhere)>>)

\* Every notification there was, and one that the attacker makes up.
SomeNotifications == pushChannel.recorded \cup
    {[digest |-> d, trigger |-> t] : t \in AttackerTriggers, d \in AttackerDigests(TriggerOf(1))}

\* A device without a session does one thing with a notification, and a device in a
\* session does nothing with it, unless it drops it or checks it.
\* Clause: NOTI 6.2.2 MUST
NotificationTakenOnceInv ==
    \A n \in SomeNotifications :
        Cardinality(TakingNotification(n)) =
            IF client.phase = "idle" \/ TriggerInSession # "queued" THEN 1 ELSE 0

\* Only a notification that the device refuses makes it note a failure.
\* Clause: NOTI 5.1 MUST
FailureIsARefusalProp ==
    [][~client.failed /\ client'.failed =>
           client' = [client EXCEPT !.failed = TRUE,
                          !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE @]]_client

\* A device that was challenged gives a nonce that it has not used, under any reading.
\* Clause: SEC 5.3.3 SHOULD
NextNonceIsFreshProp ==
    [][(client.phase = "answered" /\ client'.phase = "authenticated") =>
           client'.nextServerNonce # client.serverCredNonce]_client

\* The device forgets a failure when the reading says so, and at no other time.
FailureLapsesProp ==
    [][LET lapses ==
               \/ client.phase # "authenticated" /\ client'.phase = "authenticated"
               \/ /\ FailureLapses = "onNotification"
                  /\ client.phase = "idle" /\ client'.phase = "opened"
       IN  IF lapses THEN ~client'.failed ELSE client.failed => client'.failed]_client

-------------------------------------------------------------------------------
\* The device and the messages of a session

TakingAtClient(m) == Holding(<<
    ENABLED ClientAnswerChallenge(m, BackupNonce, Nowhere),
    ENABLED ClientRefuseChallenge(m, BackupNonce, Nowhere),
    ENABLED ClientAcceptPackage2(m, BackupNonce, Nowhere),
    ENABLED ClientRejectPackage2(m, BackupNonce, Nowhere),
    ENABLED ClientFinish(m, BackupNonce, Nowhere),
    ENABLED ClientReplaceSecrets(m, BackupNonce, Nowhere),
    ENABLED ClientReplaceRoles(m, BackupNonce, Nowhere),
    ENABLED ClientRefuseRoles(m, BackupNonce, Nowhere),
    ENABLED ClientRecvAbort(m, BackupNonce, Nowhere),
    ENABLED ClientFinishAbort(m, BackupNonce, Nowhere)>>)

\* Messages of every type and session, as the server and as a stranger makes them.
SomeToClient ==
    [type: {"ChallengePackage2"}, sessionId: SessionId, missing: BOOLEAN, nextNonce: {BackupNonce}, creds: {{}}]
        \cup [type: {"Package2"}, sessionId: SessionId, nextNonce: {BackupNonce},
              creds: {{CredDigest(ServerHash(client.secrets), client.serverCredNonce)},
                      {CredDigest(ServerHash(MadeUpSecrets), client.serverCredNonce)},
                      {}}]
        \cup Package4
        \cup AbortPackage4
        \cup [type: {"SecretsPackage4"}, sessionId: SessionId, secrets: {FirstSecrets}]
        \cup [type: {"RolesPackage4"}, sessionId: SessionId, roles: SomeRoleRequests]

\* It is a message of the device's session, and its turn.
ClientExpects(m) ==
    /\ m.sessionId = client.sessionId
    /\ CASE m.type = "ChallengePackage2" -> client.phase \in {"opened", "answered"}
         [] m.type = "Package2" -> client.phase \in {"opened", "answered"}
         [] m.type = "Package4" -> client.phase \in {"authenticated", "aborting"}
         [] m.type = "AbortPackage4" -> client.phase # "idle"
         [] OTHER -> client.phase = "authenticated"

\* The device takes a message in one way at most, and only when it expects it.
\* Clause: SEC 5.3 MUST
ClientTakesItsMessagesInv ==
    \A m \in SomeToClient :
        Cardinality(TakingAtClient(m)) <= IF ClientExpects(m) THEN 1 ELSE 0

\* Where step nine is a challenge, a device that the backup nonce made open a session
\* accepts no server before it has answered one.
\* Clause: SEC 5.3.3 SHOULD
BackupNonceNeedsChallengeInv ==
    (ResyncAnswer = "challenge" /\ client.backup /\ client.phase = "opened") =>
        \A m \in SomeToClient : ~ENABLED ClientAcceptPackage2(m, BackupNonce, Nowhere)

\* The device accepts no server that makes its credentials with another secret.
\* Clause: SEC 5.3.3 MUST
ClientChecksServerInv ==
    \A m \in SomeToClient \cap Package2 :
        m.creds # {CredDigest(ServerHash(client.secrets), client.serverCredNonce)}
            => \/ ~ENABLED ClientAcceptPackage2(m, BackupNonce, Nowhere)
               \/ m.creds = {} /\ AddressIsSecure /\ ServerByTls = "always"
               \/ m.creds = {} /\ AddressIsSecure /\ ServerByTls = "afterBackup" /\ client.backup

-------------------------------------------------------------------------------
\* The server

TakingAtServer(m, c) == Holding(<<
    ENABLED ServerAcceptPackage1(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerAcceptBackupPackage1(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerChallenge(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerAcceptRepeatedPackage1(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerRejectRepeatedPackage1(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerReplaceSecrets(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerReplaceFirstSecret(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerReplaceSecondSecret(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerReplaceRoles(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerFinish(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerConfirmSecrets(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerKeepSecrets(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerConfirmRoles(m, c, BackupNonce, FirstSecrets, Nowhere),
    ENABLED ServerRecvAbort(m, c, BackupNonce, FirstSecrets, Nowhere)>>)

\* Credentials of the device in every way that the server may try, and a stranger's.
SomeCreds == {ClientCred(s, n) :
    s \in {client.secrets, MadeUpSecrets},
    n \in {BackupNonce, server.clientNonce} \cup {c.nonce : c \in server.challenges}}

\* Every connection that the server may hear, and one that it has not heard of.
SomeConnections ==
    {server.connection, sessionChannel.connection, sessionChannel.connection + 1}
        \cup StrangerConnections \cup {d.connection : d \in server.challenges}

SomeToServer ==
    [type: {"Package1"}, byUser: BOOLEAN, sessionId: SessionId, creds: {{}} \cup {{d} : d \in SomeCreds}]
        \cup [type: {"RepeatedPackage1"}, byUser: {FALSE}, sessionId: SessionId, cred: SomeCreds, nextNonce: {BackupNonce}]
        \cup [type: {"Package3"}, sessionId: SessionId, nextNonce: {BackupNonce}, creds: {{}} \cup {{d} : d \in SomeCreds}]
        \cup [type: {"StatusPackage3"}, sessionId: SessionId, result: Result, creds: {{}} \cup {{d} : d \in SomeCreds}]
        \cup [type: {"AbortPackage3"}, sessionId: SessionId, creds: {{}} \cup {{d} : d \in SomeCreds}]

\* The server takes a message in one way if it expects it, and in none if not.
\* Clause: SEC 5.3 MUST
ServerTakesWhatItExpectsInv ==
    \A m \in SomeToServer, c \in SomeConnections :
        Cardinality(TakingAtServer(m, c)) = IF ServerExpects(m, c) THEN 1 ELSE 0

\* The server hears no other session, an answer only where it has challenged, and after it
\* has accepted a device only that device's connection.
\* Clause: PRO 8 MUST
ServerStaysOnItsConnectionInv ==
    \A m \in SomeToServer, c \in SomeConnections :
        TakingAtServer(m, c) # {} =>
            CASE m.type = "Package1" ->
                     /\ server.phase \in {"idle", "notified"}
                     /\ m.byUser \/ m.sessionId = server.sessionId
              [] m.type = "RepeatedPackage1" ->
                     /\ server.phase \in {"idle", "notified"}
                     /\ \E d \in server.challenges : d.connection = c /\ d.sessionId = m.sessionId
              [] OTHER ->
                     /\ m.sessionId = server.session
                     /\ SessionBoundBy = "connection" => c = server.connection

\* The server accepts no device that makes its credentials with another secret.
\* Clause: SEC 5.3.3 MUST
ServerChecksDeviceInv ==
    \A n \in {BackupNonce, server.clientNonce} \cup {d.nonce : d \in server.challenges},
       i \in SessionId, c \in SomeConnections :
        LET cred == ClientCred(MadeUpSecrets, n)
        IN  /\ TakingAtServer([type |-> "Package1", byUser |-> FALSE, sessionId |-> i, creds |-> {cred}], c)
                   \subseteq {3}
            /\ TakingAtServer([type |-> "RepeatedPackage1", byUser |-> FALSE, sessionId |-> i, cred |-> cred,
                               nextNonce |-> n], c)
                   \subseteq {5}

\* The server waits in vain in one way at most, and only when a notification is out.
\* Clause: SEED2 step 5 MAY
ServerWaitsInOneWayInv ==
    Cardinality(Holding(<<
        ENABLED ServerRepeatNotification(Nowhere),
        ENABLED ServerSendBackupNotification(Nowhere),
        ENABLED ServerGiveUp(Nowhere)>>)) = IF server.phase = "notified" THEN 1 ELSE 0

\* The server gives up no session but the one whose connection is gone.
\* Clause: PRO 8 MAY
ServerEndsItsSessionInv == ~ENABLED ServerEndSession(server.connection + 1)

\* Secrets are replaced only by others.
\* Clause: NOTI 5.1 MAY
OtherSecretsInv ==
    \A m \in sessionChannel.toClient \cap SecretsPackage4 : m.secrets # client.secrets

\* What the operator asks of a device is settled before a session begins, and stands
\* until the device has answered.
RolesWantedProp ==
    [][server'.rolesWanted # server.rolesWanted =>
           server.phase = IF server.rolesWanted = {} THEN "idle" ELSE "commanding"]_server

\* A server that does not fall back never makes a notification with the backup nonce.
NoBackupNotificationInv == ~ServerResync => ~ENABLED ServerSendBackupNotification(Nowhere)
==============================================================================
