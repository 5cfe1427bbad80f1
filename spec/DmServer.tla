\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE DmServer -------------------------------
\* The server: what it keeps for one device, and what it does.
\*
\* As in DmClient, an action reads and writes only the variable server; what goes
\* out is handed to Send (the session) or Push (the push channel). The transport
\* says on which connection a message came. Anybody may connect: until a device has
\* proved itself each connection is heard for itself, and after that only one is.
\*
\* A message that no action takes is refused, and changes nothing.
\*
\* Left out: other devices (each has its own secrets and its own record here), and
\* time: how long the server waits for a session is the caller's choice.
EXTENDS DmMessages

\* idle: nothing asked. notified: a notification is out. authenticated: the device
\* has proved itself, and Package #2 is on its way. renewingFirst, renewing, commanding: a
\* command is on its way, renewingFirst the first of two that replace secrets.
ServerPhase == {"idle", "notified", "authenticated", "renewingFirst", "renewing", "commanding"}

\* Those in which the server is in a session.
SessionPhase == {"authenticated", "renewingFirst", "renewing", "commanding"}

\* What the answer to a challenge must be made with, in its session and on the connection
\* it was sent on.
Challenge == [connection: Nat, sessionId: SessionId, nonce: Nonce]

\* What a server holds for one device.
Server == [
    phase: ServerPhase,
    sessionId: 0..LastSessionId,
    attempts: Nat,
    backup: BOOLEAN,
    connection: Nat,
    session: 0..LastSessionId,
    secrets: SecretPair,
    otherSecrets: SUBSET SecretPair,
    clientNonce: Nonce,
    serverNonce: Nonce,
    nextClientNonce: Nonce,
    challenges: SUBSET Challenge,
    creds: SUBSET Digest,
    renewalDue: BOOLEAN,
    rolesWanted: SUBSET (SUBSET Role)]

VARIABLE
    \* The server. connection, session, nextClientNonce, challenges and creds belong to the
    \* session and are gone after a restart; the rest survives it. sessionId: the last one
    \* that it asked for. attempts: notifications sent for it. backup: one of them was made
    \* with the backup nonce. session: the session id of the session that it has accepted
    \* the device in, which is another one if its user has opened it. secrets: what the
    \* device holds as far as the server knows.
    \* otherSecrets: what it may hold instead, while a change is not confirmed.
    \* challenges: those not answered yet, at most one on a connection.
    \* creds: what the device has to show in each later message, if it has to.
    \* nextClientNonce: sent in Package #2. renewalDue: a notification with the backup nonce
    \* was sent under these secrets, or credentials made with it came (see RenewalDue). rolesWanted: the roles to ask for, at most
    \* one set.
    server

ServerTypeInv == server \in Server

\* The server once it has bootstrapped the device.
ServerInit(secrets, clientNonce, serverNonce) ==
    server = [
        phase |-> "idle",
        sessionId |-> NoSessionId,
        attempts |-> 0,
        backup |-> FALSE,
        connection |-> 0,
        session |-> NoSessionId,
        secrets |-> secrets,
        otherSecrets |-> {},
        clientNonce |-> clientNonce,
        serverNonce |-> serverNonce,
        nextClientNonce |-> BackupNonce,
        challenges |-> {},
        creds |-> {},
        renewalDue |-> FALSE,
        rolesWanted |-> {}]

-------------------------------------------------------------------------------
\* The notification of a session, its digest made with a nonce.
\* Clause: NOTI 6.2.2 MUST
NotificationOf(sessionId, nonce) == [
    digest |-> TriggerDigest(
        UserHashOf(ServerIdentifier, server.secrets.serverSecret), nonce, TriggerOf(sessionId)),
    trigger |-> TriggerOf(sessionId)]

\* Those of the device's possible secrets with which it made these credentials, if it showed
\* any.
Verified(creds, nonce) ==
    {s \in {server.secrets} \cup server.otherSecrets : creds = {ClientCred(s, nonce)}}

\* Of several that fit, the secrets the server believes in; else the only other ones.
Believed(fitting) == IF server.secrets \in fitting THEN server.secrets ELSE CHOOSE s \in fitting : TRUE

\* The client nonce that the server hands out. There is none in Basic.
NextClientNonce(freshNonce) == IF ClientAuth = "basic" THEN BackupNonce ELSE freshNonce

\* The server once a device has proved, with these credentials, that it holds one of these
\* secrets.
WithDevice(fitting, sessionId, creds, connection, freshNonce) == [server EXCEPT
    !.phase = "authenticated",
    !.connection = connection,
    !.session = sessionId,
    !.secrets = Believed(fitting),
    !.otherSecrets = fitting \ {Believed(fitting)},
    !.clientNonce = IF ClientNonceCommit = "sent" /\ ClientAuth # "basic"
                    THEN freshNonce ELSE server.clientNonce,
    !.nextClientNonce = NextClientNonce(freshNonce),
    !.creds = IF SessionBoundBy = "credential" THEN creds ELSE {},
    !.challenges = {}]

\* The server shows credentials in this session.
\* Clause: PRO 8 MAY
ShowsCred(byUser) ==
    CASE ServerShowsCred = "always" -> TRUE
      [] ServerShowsCred = "exceptAfterBackup" -> byUser \/ ~server.backup
      [] OTHER -> FALSE

\* Package #2 for that device, with the server's credentials made with a nonce.
Package2For(fitting, sessionId, byUser, nonce, freshNonce) == [
    type |-> "Package2",
    sessionId |-> sessionId,
    nextNonce |-> NextClientNonce(freshNonce),
    creds |-> IF ShowsCred(byUser) THEN {CredDigest(ServerHash(Believed(fitting)), nonce)} ELSE {}]

\* The number of notifications the server sends for one session before it gives up.
AllAttempts == IF ServerResync THEN AttemptsBeforeBackup + 1 ELSE AttemptsBeforeBackup

\* A message with this session id and these credentials belongs to the session as it stands.
InSession(sessionId, creds, connection) ==
    /\ sessionId = server.session
    /\ SessionBoundBy = "connection" => connection = server.connection
    /\ SessionBoundBy = "credential" => creds = server.creds

\* The challenges that were sent on a connection, at most one.
ChallengesOn(connection) == {c \in server.challenges : c.connection = connection}

\* The nonce of that challenge.
ChallengeNonce(connection) == (CHOOSE c \in ChallengesOn(connection) : TRUE).nonce

\* The server without the challenge of a connection.
WithoutChallenge(connection) ==
    [server EXCEPT !.challenges = server.challenges \ ChallengesOn(connection)]

\* A session may begin on this connection: the one that the server has asked for, or one
\* that the user of the device wants.
MayBegin(message, connection) ==
    /\ IF message.byUser THEN server.phase \in {"idle", "notified"}
       ELSE server.phase = "notified" /\ message.sessionId = server.sessionId
    /\ IF ChallengeBelongsTo = "device" THEN server.challenges = {} ELSE ChallengesOn(connection) = {}

\* This may be the answer to a challenge.
MayAnswer(message, connection) ==
    /\ server.phase \in {"idle", "notified"}
    /\ \E c \in ChallengesOn(connection) : c.sessionId = message.sessionId

\* The server expects this message now, whether or not its contents are right.
ServerExpects(message, connection) ==
    \/ message \in Package1 /\ MayBegin(message, connection)
    \/ message \in RepeatedPackage1 /\ MayAnswer(message, connection)
    \/ message \in Package3 /\ server.phase = "authenticated" /\ InSession(message.sessionId, message.creds, connection)
    \/ message \in StatusPackage3 /\ server.phase \in SessionPhase \ {"authenticated"} /\ InSession(message.sessionId, message.creds, connection)
    \/ message \in AbortPackage3 /\ server.phase \in SessionPhase /\ InSession(message.sessionId, message.creds, connection)

\* The new secrets of the account, each renewed if the reading says so.
\* Clause: NOTI 5.1 MAY
RenewedSecrets(freshSecrets) == [
    clientSecret |-> IF RenewClientSecret THEN freshSecrets.clientSecret ELSE server.secrets.clientSecret,
    serverSecret |-> IF RenewServerSecret THEN freshSecrets.serverSecret ELSE server.secrets.serverSecret]

\* The server has to replace secrets in this session.
RenewsNow == server.renewalDue /\ (RenewServerSecret \/ RenewClientSecret)

\* It does so by two commands.
RenewsInTwo == SecretsReplaced = "oneByOne" /\ RenewServerSecret /\ RenewClientSecret

\* The first of them replaces the server secret.
FirstRenewedSecrets(freshSecrets) ==
    [clientSecret |-> server.secrets.clientSecret, serverSecret |-> freshSecrets.serverSecret]

\* What the device holds once it has confirmed a change.
ConfirmedSecrets ==
    IF server.otherSecrets = {} THEN server.secrets ELSE CHOOSE s \in server.otherSecrets : TRUE

\* The second of them replaces the client secret.
SecondRenewedSecrets(freshSecrets) ==
    [clientSecret |-> freshSecrets.clientSecret, serverSecret |-> ConfirmedSecrets.serverSecret]

\* The server with a change of secrets under way, from these to those.
Changing(held, replacing) == [server EXCEPT
    !.secrets = IF KeepOldSecrets THEN held ELSE replacing,
    !.otherSecrets = IF KeepOldSecrets THEN {replacing} ELSE {}]

\* The client nonce once the device has acknowledged the new one.
AcknowledgedClientNonce ==
    IF ClientNonceCommit = "acknowledged" /\ ClientAuth # "basic"
    THEN server.nextClientNonce ELSE server.clientNonce

\* The server after a session, whichever way it ended.
AfterSession(peer) == [peer EXCEPT
    !.phase = "idle",
    !.attempts = 0,
    !.backup = FALSE,
    !.connection = 0,
    !.session = NoSessionId,
    !.nextClientNonce = BackupNonce,
    !.creds = {},
    !.challenges = {}]

\* The server's credentials for whoever it challenges, if it shows them.
CredsForAnyone(byUser, nonce) ==
    IF ShowsCred(byUser) /\ ServerCredTo = "anyone" /\ (OtherNonceLengths \/ LengthOf(nonce) = LengthOf(server.serverNonce))
    THEN {CredDigest(ServerHash(server.secrets), nonce)} ELSE {}

-------------------------------------------------------------------------------
\* The server asks for a new session, under a session id it has not used before.
\* Clause: NOTI 6.2.10 MUST
ServerSendNotification(Push(_)) ==
    /\ server.phase = "idle"
    /\ server.sessionId < LastSessionId
    /\ server' = [server EXCEPT
           !.phase = "notified",
           !.sessionId = server.sessionId + 1,
           !.attempts = 1]
    /\ Push({NotificationOf(server.sessionId + 1, server.serverNonce)})

\* The server sends the same notification again, since no session came.
\* Clause: SEED2 step 3 MAY
ServerRepeatNotification(Push(_)) ==
    /\ server.phase = "notified"
    /\ server.attempts < AttemptsBeforeBackup
    /\ server' = [server EXCEPT !.attempts = server.attempts + 1]
    /\ Push({NotificationOf(server.sessionId, server.serverNonce)})

\* The server sends the notification with the backup nonce. It stays good until the
\* secret is gone, so the secrets should be due for renewal from now on, whether or not
\* this notification opens a session.
\* Clause: SEED2 step 5 MAY
ServerSendBackupNotification(Push(_)) ==
    /\ server.phase = "notified"
    /\ ServerResync
    /\ server.attempts = AttemptsBeforeBackup
    /\ server' = [server EXCEPT
           !.attempts = server.attempts + 1,
           !.backup = TRUE,
           !.renewalDue = server.renewalDue \/ RenewalDue = "sent"]
    /\ Push({NotificationOf(server.sessionId, BackupNonce)})

\* The server waits no longer for a session. If the device may hold other secrets,
\* it tries those next.
\* Clause: SEED2 step 7 MAY
ServerGiveUp(Push(_)) ==
    /\ server.phase = "notified"
    /\ server.attempts = AllAttempts
    /\ server' = [AfterSession(server) EXCEPT
           !.secrets = ConfirmedSecrets,
           !.otherSecrets = IF server.otherSecrets = {} THEN {} ELSE {server.secrets}]
    /\ Push({})

\* The server has waited for a session in vain.
ServerWaitInVain(Push(_)) ==
    \/ ServerRepeatNotification(Push)
    \/ ServerSendBackupNotification(Push)
    \/ ServerGiveUp(Push)

\* The operator asks for other roles of the account.
\* Clause: SEED1 roles MAY
ServerRequestRoles(roles) ==
    /\ roles \in SUBSET Role
    /\ server.phase = "idle"
    /\ server.rolesWanted = {}
    /\ server' = [server EXCEPT !.rolesWanted = {roles}]

-------------------------------------------------------------------------------
\* The server accepts credentials made with the stored client nonce, uses that nonce
\* up, and shows its own credentials, made with the stored server nonce.
\* Clause: PRO 8 MUST
ServerAcceptPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package1
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ MayBegin(message, connection)
    /\ Verified(message.creds, server.clientNonce) # {}
    /\ server' = WithDevice(
               Verified(message.creds, server.clientNonce), message.sessionId, message.creds, connection, freshNonce)
    /\ Send({Package2For(Verified(message.creds, server.clientNonce),
           message.sessionId, message.byUser, server.serverNonce, freshNonce)})

\* The server accepts credentials made with the backup nonce as authentication, and
\* answers with credentials made with the backup nonce.
\* Clause: NOTI 5.1 MAY
ServerAcceptBackupPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package1
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ MayBegin(message, connection)
    /\ Verified(message.creds, server.clientNonce) = {}
    /\ server.backup
    /\ ResyncAnswer = "success"
    /\ Verified(message.creds, BackupNonce) # {}
    /\ ~message.byUser
    /\ server' = [WithDevice(
               Verified(message.creds, BackupNonce), message.sessionId, message.creds, connection, freshNonce)
           EXCEPT !.renewalDue = TRUE]
    /\ Send({Package2For(Verified(message.creds, BackupNonce),
           message.sessionId, message.byUser, BackupNonce, freshNonce)})

\* The server challenges a device whose credentials it does not accept (401) or misses (407).
\* Clause: SEC 5.3.3 MUST
ServerChallenge(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package1
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ MayBegin(message, connection)
    /\ Verified(message.creds, server.clientNonce) = {}
    /\ ~(server.backup /\ ResyncAnswer = "success" /\ Verified(message.creds, BackupNonce) # {} /\ ~message.byUser)
    /\ server' = [server EXCEPT
           !.challenges = server.challenges \cup
               {[connection |-> connection, sessionId |-> message.sessionId, nonce |-> NextClientNonce(freshNonce)]},
           !.renewalDue = server.renewalDue \/ Verified(message.creds, BackupNonce) # {}]
    /\ Send({[type |-> "ChallengePackage2",
              sessionId |-> message.sessionId,
              missing |-> message.creds = {},
              nextNonce |-> NextClientNonce(freshNonce),
              creds |-> CredsForAnyone(message.byUser, server.serverNonce)]})

\* The server accepts the answer to its challenge, and shows its own credentials,
\* made with the nonce that the device gave with the answer.
\* Clause: SEC 5.3.4 MUST
ServerAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in RepeatedPackage1
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ MayAnswer(message, connection)
    /\ Verified({message.cred}, ChallengeNonce(connection)) # {}
    /\ server' = WithDevice(
               Verified({message.cred}, ChallengeNonce(connection)), message.sessionId, {message.cred}, connection, freshNonce)
    /\ Send({Package2For(Verified({message.cred}, ChallengeNonce(connection)),
           message.sessionId, message.byUser, message.nextNonce, freshNonce)})

\* The server refuses a device that fails the challenge, and waits for another: this one
\* may be a stranger. It keeps no nonce of this second 401, which nobody may answer. A server
\* that shows credentials with it makes them with a nonce of the stranger's choice.
\* Clause: PRO 9.1 MUST
ServerRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in RepeatedPackage1
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ MayAnswer(message, connection)
    /\ Verified({message.cred}, ChallengeNonce(connection)) = {}
    /\ server' = WithoutChallenge(connection)
    /\ Send({[type |-> "ChallengePackage2",
              sessionId |-> message.sessionId,
              missing |-> FALSE,
              nextNonce |-> NextClientNonce(freshNonce),
              creds |-> CredsForAnyone(message.byUser, message.nextNonce)]})

-------------------------------------------------------------------------------
\* The server stores the server nonce of the next session and, if a renewal is due,
\* replaces the secrets, both in one step.
\* Clause: SEED2 step 11 SHOULD
ServerReplaceSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "authenticated"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ RenewsNow
    /\ ~RenewsInTwo
    /\ server' = [Changing(server.secrets, RenewedSecrets(freshSecrets)) EXCEPT
           !.phase = "renewing",
           !.serverNonce = message.nextNonce,
           !.clientNonce = AcknowledgedClientNonce]
    /\ Send({[type |-> "SecretsPackage4",
              sessionId |-> server.session,
              secrets |-> RenewedSecrets(freshSecrets)]})

\* The server stores the server nonce of the next session and replaces the first of two
\* secrets.
\* Clause: SEED2 step 11 SHOULD
ServerReplaceFirstSecret(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "authenticated"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ RenewsNow
    /\ RenewsInTwo
    /\ server' = [Changing(server.secrets, FirstRenewedSecrets(freshSecrets)) EXCEPT
           !.phase = "renewingFirst",
           !.serverNonce = message.nextNonce,
           !.clientNonce = AcknowledgedClientNonce]
    /\ Send({[type |-> "SecretsPackage4",
              sessionId |-> server.session,
              secrets |-> FirstRenewedSecrets(freshSecrets)]})

\* The device has the first of two secrets, and the server replaces the second.
\* Clause: SEED2 step 11 SHOULD
ServerReplaceSecondSecret(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in StatusPackage3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "renewingFirst"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ message.result = "done"
    /\ server' = [Changing(ConfirmedSecrets, SecondRenewedSecrets(freshSecrets)) EXCEPT
           !.phase = "renewing"]
    /\ Send({[type |-> "SecretsPackage4",
              sessionId |-> server.session,
              secrets |-> SecondRenewedSecrets(freshSecrets)]})

\* The server stores the server nonce of the next session and asks for the roles
\* that its operator wants.
\* Clause: SEED1 roles MAY
ServerReplaceRoles(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "authenticated"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ ~RenewsNow
    /\ server.rolesWanted # {}
    /\ server' = [server EXCEPT
           !.phase = "commanding",
           !.serverNonce = message.nextNonce,
           !.clientNonce = AcknowledgedClientNonce]
    /\ Send({[type |-> "RolesPackage4",
              sessionId |-> server.session,
              roles |-> CHOOSE r \in server.rolesWanted : TRUE]})

\* The server stores the server nonce of the next session and has nothing more to ask.
\* Clause: PRO 8 MUST
ServerFinish(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in Package3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "authenticated"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ ~RenewsNow
    /\ server.rolesWanted = {}
    /\ server' = [AfterSession(server) EXCEPT
           !.serverNonce = message.nextNonce,
           !.clientNonce = AcknowledgedClientNonce]
    /\ Send({[type |-> "Package4", sessionId |-> server.session]})

\* The server takes the device's word that it holds the new secrets, and forgets the
\* old ones.
\* Clause: NOTI 5.1 MAY
ServerConfirmSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in StatusPackage3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "renewing"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ message.result = "done"
    /\ server' = [AfterSession(server) EXCEPT
           !.secrets = ConfirmedSecrets,
           !.otherSecrets = {},
           !.renewalDue = FALSE]
    /\ Send({[type |-> "Package4", sessionId |-> server.session]})

\* The server takes the device's word that it still holds the old secrets, and will
\* replace them in another session.
\* Clause: PRO 8 MAY
ServerKeepSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in StatusPackage3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase \in {"renewingFirst", "renewing"}
    /\ InSession(message.sessionId, message.creds, connection)
    /\ message.result = "refused"
    /\ server' = [AfterSession(server) EXCEPT !.otherSecrets = {}]
    /\ Send({[type |-> "Package4", sessionId |-> server.session]})

\* The server notes that its request for roles was answered, with yes or no.
\* Clause: PRO 8 MUST
ServerConfirmRoles(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in StatusPackage3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase = "commanding"
    /\ InSession(message.sessionId, message.creds, connection)
    /\ server' = [AfterSession(server) EXCEPT !.rolesWanted = {}]
    /\ Send({[type |-> "Package4", sessionId |-> server.session]})

\* The server hears that the device gives the session up, and says that it has understood.
\* What it does not know about the secrets of the device it keeps in mind.
\* Clause: PRO 8 MAY
ServerRecvAbort(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in AbortPackage3
    /\ connection \in Nat
    /\ freshNonce \in Nonce
    /\ freshSecrets \in SecretPair
    /\ server.phase \in SessionPhase
    /\ InSession(message.sessionId, message.creds, connection)
    /\ server' = AfterSession(server)
    /\ Send({[type |-> "Package4", sessionId |-> server.session]})

\* A message of a session reaches the server.
ServerRecvMessage(message, connection, freshNonce, freshSecrets, Send(_)) ==
    /\ message \in ClientMessage
    /\ \/ ServerAcceptPackage1(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerAcceptBackupPackage1(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerChallenge(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerReplaceSecrets(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerReplaceFirstSecret(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerReplaceSecondSecret(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerReplaceRoles(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerFinish(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerConfirmSecrets(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerKeepSecrets(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerConfirmRoles(message, connection, freshNonce, freshSecrets, Send)
       \/ ServerRecvAbort(message, connection, freshNonce, freshSecrets, Send)

\* The operator of the server does not want the session any more: the server answers the
\* device's message with that, and takes nothing from it.
\* Clause: PRO 8 MAY
ServerAbort(message, connection, Send(_)) ==
    /\ message \in Package3 \cup StatusPackage3
    /\ connection \in Nat
    /\ ServerExpects(message, connection)
    /\ server' = AfterSession(server)
    /\ Send({[type |-> "AbortPackage4", sessionId |-> server.session]})

\* The server gives a session up, since its connection is gone. What it does not know
\* about the secrets of the device it keeps in mind.
\* Clause: PRO 8 MAY
ServerEndSession(connection) ==
    /\ connection \in Nat
    /\ server.phase \in SessionPhase
    /\ connection = server.connection
    /\ server' = AfterSession(server)

\* The server forgets the challenge of a connection that is gone, and waits on.
\* Clause: PRO 8 MAY
ServerForgetChallenge(connection) ==
    /\ connection \in Nat
    /\ server.phase \in {"idle", "notified"}
    /\ ChallengesOn(connection) # {}
    /\ server' = WithoutChallenge(connection)

\* A connection is gone.
ServerLoseConnection(connection) ==
    \/ ServerEndSession(connection)
    \/ ServerForgetChallenge(connection)

\* The server restarts: all its connections are gone.
\* Clause: PRO 8 MAY
ServerRestart ==
    /\ server.phase \in SessionPhase \/ server.challenges # {}
    /\ server' = IF server.phase = "notified"
                 THEN [server EXCEPT !.challenges = {}] ELSE AfterSession(server)

-------------------------------------------------------------------------------
\* What the rest of the store is after a restore, nonces and session id apart.
BroughtBack(copy) == IF RestoreBrings = "everything" THEN AfterSession(copy) ELSE AfterSession(server)

\* The server's store is restored from a copy, which ends its session. The device may
\* have used the client nonce of the copy since, and may hold other secrets by now.
\* Clause: SEC 5.3.3 SHOULD
ServerRestore(copy, freshNonce) ==
    /\ copy \in Server
    /\ freshNonce \in Nonce
    /\ server' = [BroughtBack(copy) EXCEPT
           !.sessionId = IF RestoreBrings = "nonces" THEN server.sessionId ELSE copy.sessionId,
           !.clientNonce = IF NonceAfterRestore = "fresh" THEN freshNonce ELSE copy.clientNonce,
           !.serverNonce = copy.serverNonce]
==============================================================================
