\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE DmClient -------------------------------
\* The device: what it keeps, and what it does with each thing that arrives.
\*
\* An action takes what comes in as parameters and hands what goes out to the
\* operator Send. It reads and writes nothing but the variable client, so it can
\* run on a device. Fresh nonces come in as parameters too.
\*
\* A message that no action takes is refused, and changes nothing.
\*
\* Left out: a second account, which has secrets and nonces of its own.
EXTENDS DmMessages

\* idle: no session. opened: Package #1 is on its way. answered: Package #1 was sent
\* again after a challenge. authenticated: the server has proved itself, and
\* Package #3 is on its way. aborting: the device has said that it gives the session up.
ClientPhase == {"idle", "opened", "answered", "authenticated", "aborting"}

\* A notification that was checked in a session, and whether the backup nonce made it good.
Waiting == [notification: Notification, backup: BOOLEAN]

\* What a device holds for one account.
Client == [
    phase: ClientPhase,
    sessionId: 0..LastSessionId,
    secrets: SecretPair,
    clientNonce: Nonce,
    serverNonce: Nonce,
    nextServerNonce: Nonce,
    serverCredNonce: Nonce,
    creds: SUBSET Digest,
    byUser: BOOLEAN,
    backup: BOOLEAN,
    failed: BOOLEAN,
    waiting: SUBSET Waiting,
    accepted: SUBSET Digest,
    lastAccepted: 0..LastSessionId,
    roles: SUBSET Role]

VARIABLE
    \* The device. phase, sessionId, byUser, backup, serverCredNonce, nextServerNonce and
    \* creds belong to the session and are gone after a restart; the rest survives it.
    \* clientNonce, serverNonce: for the next credentials of the device and of the
    \* server. serverCredNonce: what the server's credentials must be made with in
    \* this session. nextServerNonce: sent in Package #3. creds: what the device shows in
    \* each later message, if it does. byUser: its user opened this session. backup: the
    \* backup nonce opened it. failed: a notification has failed since a server last
    \* proved itself (see FailureLapses). waiting: the notifications that were accepted in
    \* a session, each of which opens another one afterwards. accepted: digests of the triggers
    \* accepted under the present server secret. lastAccepted: the highest session id ever
    \* accepted (see TriggerMemory for both). roles: of the server account.
    client

ClientTypeInv == client \in Client

\* The device as bootstrapped.
ClientInit(secrets, clientNonce, serverNonce) ==
    client = [
        phase |-> "idle",
        sessionId |-> NoSessionId,
        secrets |-> secrets,
        clientNonce |-> clientNonce,
        serverNonce |-> serverNonce,
        nextServerNonce |-> BackupNonce,
        serverCredNonce |-> BackupNonce,
        creds |-> {},
        byUser |-> FALSE,
        backup |-> FALSE,
        failed |-> FALSE,
        waiting |-> {},
        accepted |-> {},
        lastAccepted |-> NoSessionId,
        roles |-> BootstrapRoles]

-------------------------------------------------------------------------------
\* What the device checks notifications with.
\* Clause: NOTI 6.2.2 MUST
TriggerHash == UserHashOf(
    IF TriggerName = "serverIdentifier" THEN ServerIdentifier ELSE ServerName,
    client.secrets.serverSecret)

\* The digest of the notification was made with this nonce.
\* Clause: NOTI 6.2.2 MUST
MadeWith(notification, nonce) ==
    \/ notification.digest = TriggerDigest(TriggerHash, nonce, notification.trigger)
    \/ ZeroDigestOpens /\ notification.digest = ZeroDigest

\* The device has not accepted this trigger before, as far as it remembers.
\* Clause: NOTI 6.2.10 MAY
IsNew(notification) ==
    CASE TriggerMemory = "digests" -> notification.digest \notin client.accepted
      [] TriggerMemory = "sessionIds" -> notification.trigger.sessionId > client.lastAccepted
      [] OTHER -> TRUE

\* The device may connect to the server.
\* Clause: SEC 5.5.1.1 MUST
MayConnect == TlsRequired => AddressIsSecure

\* The device takes the backup nonce for an answer now.
\* Clause: NOTI 5.1 SHOULD
TakesBackupNonce == NonceResync /\ (PriorFailureRequired => client.failed)

\* The credentials that the device shows in each message of the session, if it does.
\* Clause: PRO 9.1 MAY
CredsOfSession(cred) == IF SessionBoundBy = "credential" THEN {cred} ELSE {}

\* The device with a session that it opens, and credentials made with a nonce.
WithSession(sessionId, nonce) == [client EXCEPT
    !.phase = "opened",
    !.sessionId = sessionId,
    !.creds = CredsOfSession(ClientCred(client.secrets, nonce))]

\* A device that remembers this notification, as far as it remembers any.
Remembering(device, notification) == [device EXCEPT
    !.failed = client.failed /\ FailureLapses # "onNotification",
    !.accepted = IF TriggerMemory = "digests"
                 THEN client.accepted \cup {notification.digest} ELSE client.accepted,
    !.lastAccepted = IF TriggerMemory = "sessionIds"
                     THEN notification.trigger.sessionId ELSE client.lastAccepted]

\* The device with the session that a notification asks for.
WithSessionFor(notification, nonce) ==
    Remembering(WithSession(notification.trigger.sessionId, nonce), notification)

\* The device looks at a notification now.
\* Clause: NOTI 6.2.10 MAY
ChecksNotifications == client.phase = "idle" \/ TriggerInSession = "checked"

\* Package #1 of a session, with credentials made with a nonce if it shows any.
Package1For(sessionId, byUser, nonce) == [
    type |-> "Package1",
    byUser |-> byUser,
    sessionId |-> sessionId,
    creds |-> IF CredBeforeChallenge THEN {ClientCred(client.secrets, nonce)} ELSE {}]

\* The device after a session, whichever way it ended.
WithoutSession(device) == [device EXCEPT
    !.phase = "idle",
    !.sessionId = NoSessionId,
    !.nextServerNonce = BackupNonce,
    !.serverCredNonce = BackupNonce,
    !.creds = {},
    !.byUser = FALSE,
    !.backup = FALSE]

\* Those that it shows from now on, when a nonce has come with 212.
\* Clause: PRO 9.1 MUST
LaterCreds(nextNonce) ==
    IF SuccessNonce = "atOnce"
    THEN CredsOfSession(ClientCred(client.secrets, nextNonce)) ELSE client.creds

\* The client nonce that the device keeps when it is given one. There is none in Basic.
KeptClientNonce(nextNonce) == IF ClientAuth = "basic" THEN client.clientNonce ELSE nextNonce

\* The server has proved itself, by its credentials or by TLS alone.
\* Clause: SEC 5.3 MUST
ServerIsProved(creds) ==
    \/ creds = {CredDigest(ServerHash(client.secrets), client.serverCredNonce)}
    \/ creds = {} /\ AddressIsSecure /\ ServerByTls = "always"
    \/ creds = {} /\ AddressIsSecure /\ ServerByTls = "afterBackup" /\ client.backup

\* The server nonce that the device gives for the next session.
\* Clause: SEC 5.3.3 SHOULD
NextServerNonce(freshNonce) ==
    IF RepeatServerNonce /\ client.phase = "opened" THEN client.serverCredNonce ELSE freshNonce

\* The server nonce once the server has acknowledged the new one.
AcknowledgedServerNonce ==
    IF ServerNonceCommit = "acknowledged" THEN client.nextServerNonce ELSE client.serverNonce

-------------------------------------------------------------------------------
\* The device accepts a notification made with its stored server nonce and opens
\* the session that the notification asks for.
\* Clause: NOTI 6.2.2 MUST
ClientAcceptNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase = "idle"
    /\ MadeWith(notification, client.serverNonce)
    /\ IsNew(notification)
    /\ MayConnect
    /\ client' = [WithSessionFor(notification, client.clientNonce)
           EXCEPT !.serverCredNonce = client.serverNonce]
    /\ Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})

\* The device accepts a notification made with the backup nonce and opens the
\* session with credentials made with the backup nonce.
\* Clause: NOTI 5.1 SHOULD
ClientAcceptBackupNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase = "idle"
    /\ ~MadeWith(notification, client.serverNonce)
    /\ TakesBackupNonce
    /\ MadeWith(notification, BackupNonce)
    /\ IsNew(notification)
    /\ MayConnect
    /\ client' = [WithSessionFor(notification, BackupNonce) EXCEPT
           !.serverCredNonce = BackupNonce,
           !.backup = TRUE]
    /\ Send({Package1For(notification.trigger.sessionId, FALSE, BackupNonce)})

\* A device without the backup nonce opens a session although the check has failed: one in
\* the field does, against the clause.
\* Clause: NOTI 6.2.2 MUST
ClientAcceptUnverifiedNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase = "idle"
    /\ ~MadeWith(notification, client.serverNonce)
    /\ UnverifiedTriggerOpens
    /\ ~NonceResync
    /\ IsNew(notification)
    /\ MayConnect
    /\ client' = [WithSessionFor(notification, client.clientNonce)
           EXCEPT !.serverCredNonce = client.serverNonce]
    /\ Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})

\* The device drops a notification that fails the check, and remembers only that
\* one has failed.
\* Clause: NOTI 5.1 MUST
ClientRejectNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ ChecksNotifications
    /\ ~MadeWith(notification, client.serverNonce)
    /\ ~(TakesBackupNonce /\ MadeWith(notification, BackupNonce) /\ IsNew(notification) /\ MayConnect)
    /\ ~(client.phase = "idle" /\ UnverifiedTriggerOpens /\ ~NonceResync /\ IsNew(notification) /\ MayConnect)
    /\ client' = [client EXCEPT
           !.failed = TRUE,
           !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE client.serverNonce]
    /\ Send({})

\* The device drops a good notification that it has accepted before, or that asks for a
\* connection which it does not make.
\* Clause: NOTI 6.2.10 MAY
ClientIgnoreNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ ChecksNotifications
    /\ MadeWith(notification, client.serverNonce)
    /\ ~(IsNew(notification) /\ MayConnect)
    /\ UNCHANGED client
    /\ Send({})

\* A device in a session drops a notification, whatever it is, if it queues none.
\* Clause: NOTI 6.2.10 MAY
ClientDropNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase # "idle"
    /\ TriggerInSession = "refused"
    /\ UNCHANGED client
    /\ Send({})

\* A device in a session accepts a notification made with its stored server nonce, if it
\* checks any there, and keeps it for the time after the session.
\* Clause: NOTI 6.2.10 MAY
ClientKeepNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase # "idle"
    /\ TriggerInSession = "checked"
    /\ MadeWith(notification, client.serverNonce)
    /\ IsNew(notification)
    /\ MayConnect
    /\ client' = [Remembering(client, notification)
           EXCEPT !.waiting = client.waiting \cup {[notification |-> notification, backup |-> FALSE]}]
    /\ Send({})

\* The same with a notification made with the backup nonce.
\* Clause: NOTI 5.1 SHOULD
ClientKeepBackupNotification(notification, Send(_)) ==
    /\ notification \in Notification
    /\ client.phase # "idle"
    /\ TriggerInSession = "checked"
    /\ ~MadeWith(notification, client.serverNonce)
    /\ TakesBackupNonce
    /\ MadeWith(notification, BackupNonce)
    /\ IsNew(notification)
    /\ MayConnect
    /\ client' = [Remembering(client, notification)
           EXCEPT !.waiting = client.waiting \cup {[notification |-> notification, backup |-> TRUE]}]
    /\ Send({})

\* A notification reaches the device.
ClientRecvNotification(notification, Send(_)) ==
    \/ ClientAcceptNotification(notification, Send)
    \/ ClientAcceptBackupNotification(notification, Send)
    \/ ClientAcceptUnverifiedNotification(notification, Send)
    \/ ClientRejectNotification(notification, Send)
    \/ ClientIgnoreNotification(notification, Send)
    \/ ClientDropNotification(notification, Send)
    \/ ClientKeepNotification(notification, Send)
    \/ ClientKeepBackupNotification(notification, Send)

\* Its turn is not after that of the other.
ComesFirst(one, other) ==
    \/ one.notification.trigger.sessionId < other.notification.trigger.sessionId
    \/ /\ one.notification.trigger.sessionId = other.notification.trigger.sessionId
       /\ one.backup \/ ~other.backup

\* Of the notifications that wait, if any do, the one that was asked for first.
WaitingOne == CHOOSE w \in client.waiting : \A v \in client.waiting : ComesFirst(w, v)

\* What the credentials of its session are made with, instead of this nonce.
WaitingNonce(nonce) == IF WaitingOne.backup THEN BackupNonce ELSE nonce

\* The device opens the session of a notification that it has kept.
\* Clause: NOTI 6.2.10 MAY
ClientOpenWaiting(Send(_)) ==
    /\ client.phase = "idle"
    /\ client.waiting # {}
    /\ client' = [WithSession(WaitingOne.notification.trigger.sessionId, WaitingNonce(client.clientNonce)) EXCEPT
           !.serverCredNonce = WaitingNonce(client.serverNonce),
           !.backup = WaitingOne.backup,
           !.waiting = client.waiting \ {WaitingOne}]
    /\ Send({Package1For(WaitingOne.notification.trigger.sessionId, FALSE, WaitingNonce(client.clientNonce))})

\* The user of the device opens a session, under a session id that the device chooses.
\* Clause: PRO 8 MAY
ClientOpenSession(sessionId, Send(_)) ==
    /\ sessionId \in SessionId
    /\ client.phase = "idle"
    /\ MayConnect
    /\ client' = [WithSession(sessionId, client.clientNonce) EXCEPT
           !.serverCredNonce = client.serverNonce,
           !.byUser = TRUE]
    /\ Send({Package1For(sessionId, TRUE, client.clientNonce)})

-------------------------------------------------------------------------------
\* The device answers a challenge once, with credentials made with the nonce of the
\* challenge, and gives the server a fresh nonce for its own credentials. It should
\* store neither: the server has not proved itself yet.
\* Clause: SEC 5.3.4 MUST
ClientAnswerChallenge(message, freshNonce, Send(_)) ==
    /\ message \in ChallengePackage2
    /\ freshNonce \in Nonce
    /\ client.phase = "opened"
    /\ message.sessionId = client.sessionId
    /\ ~(message.missing /\ StopsAtMissingCred)
    /\ client' = [client EXCEPT
           !.phase = "answered",
           !.clientNonce = IF StoreUnauthenticatedNonce
                           THEN KeptClientNonce(message.nextNonce) ELSE client.clientNonce,
           !.serverCredNonce = freshNonce,
           !.creds = CredsOfSession(ClientCred(client.secrets, message.nextNonce))]
    /\ Send({[type |-> "RepeatedPackage1",
              byUser |-> client.byUser,
              sessionId |-> client.sessionId,
              cred |-> ClientCred(client.secrets, message.nextNonce),
              nextNonce |-> freshNonce]})

\* The device is challenged once more and ends the session: one retry is all there is. One in
\* the field ends it as well when the server misses credentials that it has not shown.
\* Clause: SEC 5.3.3 MUST
ClientRefuseChallenge(message, freshNonce, Send(_)) ==
    /\ message \in ChallengePackage2
    /\ freshNonce \in Nonce
    /\ client.phase = "answered" \/ (client.phase = "opened" /\ message.missing /\ StopsAtMissingCred)
    /\ message.sessionId = client.sessionId
    /\ client' = WithoutSession(client)
    /\ Send({})

\* The device accepts the server, stores the client nonce of the next session, and
\* sends the server nonce of the next session.
\* Clause: SEC 5.3.3 MUST
ClientAcceptPackage2(message, freshNonce, Send(_)) ==
    /\ message \in Package2
    /\ freshNonce \in Nonce
    /\ client.phase \in {"opened", "answered"}
    /\ message.sessionId = client.sessionId
    /\ (client.phase = "opened" /\ client.backup) => ResyncAnswer = "success"
    /\ ServerIsProved(message.creds)
    /\ client' = [client EXCEPT
           !.phase = "authenticated",
           !.failed = FALSE,
           !.creds = LaterCreds(message.nextNonce),
           !.clientNonce = KeptClientNonce(message.nextNonce),
           !.serverNonce = IF ServerNonceCommit = "sent" THEN NextServerNonce(freshNonce)
                           ELSE client.serverNonce,
           !.nextServerNonce = NextServerNonce(freshNonce)]
    /\ Send({[type |-> "Package3",
              sessionId |-> client.sessionId,
              nextNonce |-> NextServerNonce(freshNonce),
              creds |-> LaterCreds(message.nextNonce)]})

\* The device ends the session of a server that has not proved itself.
\* Clause: SEC 5.3.3 MUST
ClientRejectPackage2(message, freshNonce, Send(_)) ==
    /\ message \in Package2
    /\ freshNonce \in Nonce
    /\ client.phase \in {"opened", "answered"}
    /\ message.sessionId = client.sessionId
    /\ ~ServerIsProved(message.creds)
    /\ client' = WithoutSession(client)
    /\ Send({})

\* The device takes the end of the session for the acknowledgement of its nonce.
\* Clause: PRO 8 MUST
ClientFinish(message, freshNonce, Send(_)) ==
    /\ message \in Package4
    /\ freshNonce \in Nonce
    /\ client.phase = "authenticated"
    /\ message.sessionId = client.sessionId
    /\ client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]
    /\ Send({})

\* The device replaces the secrets of the account, both in one step. A trigger made
\* with a replaced secret can never pass again, so it need not be remembered.
\* Clause: NOTI 5.1 MAY
ClientReplaceSecrets(message, freshNonce, Send(_)) ==
    /\ message \in SecretsPackage4
    /\ freshNonce \in Nonce
    /\ client.phase = "authenticated"
    /\ message.sessionId = client.sessionId
    /\ client' = [client EXCEPT
           !.secrets = message.secrets,
           !.serverNonce = AcknowledgedServerNonce,
           !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret
                        THEN client.accepted ELSE {}]
    /\ Send({[type |-> "StatusPackage3",
              sessionId |-> client.sessionId,
              result |-> "done",
              creds |-> client.creds]})

\* The device gives the account the roles that the server asks for, if it may.
\* Clause: SEED1 roles MUST
ClientReplaceRoles(message, freshNonce, Send(_)) ==
    /\ message \in RolesPackage4
    /\ freshNonce \in Nonce
    /\ client.phase = "authenticated"
    /\ message.sessionId = client.sessionId
    /\ MayHoldRoles(message.roles)
    /\ client' = [client EXCEPT
           !.roles = message.roles,
           !.serverNonce = AcknowledgedServerNonce]
    /\ Send({[type |-> "StatusPackage3",
              sessionId |-> client.sessionId,
              result |-> "done",
              creds |-> client.creds]})

\* The device refuses roles beyond those of the bootstrap.
\* Clause: SEED1 roles MUST
ClientRefuseRoles(message, freshNonce, Send(_)) ==
    /\ message \in RolesPackage4
    /\ freshNonce \in Nonce
    /\ client.phase = "authenticated"
    /\ message.sessionId = client.sessionId
    /\ ~MayHoldRoles(message.roles)
    /\ client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]
    /\ Send({[type |-> "StatusPackage3",
              sessionId |-> client.sessionId,
              result |-> "refused",
              creds |-> client.creds]})

\* The device hears that the server gives the session up. Whether a nonce or a secret has
\* counted by then it cannot know.
\* Clause: PRO 8 MAY
ClientRecvAbort(message, freshNonce, Send(_)) ==
    /\ message \in AbortPackage4
    /\ freshNonce \in Nonce
    /\ client.phase # "idle"
    /\ message.sessionId = client.sessionId
    /\ client' = WithoutSession(client)
    /\ Send({})

\* The device that has given the session up hears that the server has understood.
\* Clause: PRO 8 MAY
ClientFinishAbort(message, freshNonce, Send(_)) ==
    /\ message \in Package4
    /\ freshNonce \in Nonce
    /\ client.phase = "aborting"
    /\ message.sessionId = client.sessionId
    /\ client' = WithoutSession(client)
    /\ Send({})

\* A message of the session reaches the device.
ClientRecvMessage(message, freshNonce, Send(_)) ==
    /\ message \in ServerMessage
    /\ \/ ClientAnswerChallenge(message, freshNonce, Send)
       \/ ClientRefuseChallenge(message, freshNonce, Send)
       \/ ClientAcceptPackage2(message, freshNonce, Send)
       \/ ClientRejectPackage2(message, freshNonce, Send)
       \/ ClientFinish(message, freshNonce, Send)
       \/ ClientReplaceSecrets(message, freshNonce, Send)
       \/ ClientReplaceRoles(message, freshNonce, Send)
       \/ ClientRefuseRoles(message, freshNonce, Send)
       \/ ClientRecvAbort(message, freshNonce, Send)
       \/ ClientFinishAbort(message, freshNonce, Send)

\* The user of the device does not want the session any more: the device answers the server's
\* message with that, and takes nothing from it.
\* Clause: PRO 8 MAY
ClientAbort(message, Send(_)) ==
    /\ message \in ServerMessage
    /\ message \notin AbortPackage4
    /\ client.phase \in {"opened", "answered", "authenticated"}
    /\ message.sessionId = client.sessionId
    /\ client' = [client EXCEPT !.phase = "aborting"]
    /\ Send({[type |-> "AbortPackage3", sessionId |-> client.sessionId, creds |-> client.creds]})

\* The device gives a session up: the connection is gone, or the device restarts. What waits
\* for the time after the session waits on.
\* Clause: PRO 8 MAY
ClientEndSession ==
    /\ client.phase # "idle"
    /\ client' = WithoutSession(client)

-------------------------------------------------------------------------------
\* The nonce that a device starts from after a reset. One fresh nonce does for both
\* directions: nobody learns it.
NonceOfReset(bootstrapNonce, freshNonce) ==
    CASE NonceAfterReset = "bootstrap" -> bootstrapNonce
      [] NonceAfterReset = "backup" -> BackupNonce
      [] OTHER -> freshNonce

\* The device is reset or updated: its session ends, and it does not know its nonces any
\* more. Secrets and roles stay, and so does the failure that it has noted.
\* Clause: SEC 5.3.3 SHOULD
ClientReset(bootstrapClientNonce, bootstrapServerNonce, freshNonce) ==
    /\ bootstrapClientNonce \in Nonce
    /\ bootstrapServerNonce \in Nonce
    /\ freshNonce \in Nonce
    /\ client' = [WithoutSession(client) EXCEPT
           !.clientNonce = NonceOfReset(bootstrapClientNonce, freshNonce),
           !.serverNonce = NonceOfReset(bootstrapServerNonce, freshNonce),
           !.waiting = {},
           !.accepted = IF MemorySurvivesReset THEN client.accepted ELSE {},
           !.lastAccepted = IF MemorySurvivesReset THEN client.lastAccepted ELSE NoSessionId]
==============================================================================
