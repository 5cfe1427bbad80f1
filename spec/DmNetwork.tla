\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE DmNetwork ------------------------------
\* What lies between the two ends: the push channel, the session channel, and the
\* budget of faults.
\*
\* The push channel belongs to the attacker. Whatever was ever pushed is recorded,
\* and the attacker delivers any of it again, at any time and in any order, and
\* whatever it can make up from what it knows. It has no secret of the account. It
\* can keep one from being delivered too, which counts as a fault: if it did that for
\* ever, nobody could ask for recovery.
\*
\* The session channel is TLS if the account says so: then nobody reads it or adds to it.
\* If not, it belongs to the attacker too. One message is on its way at a time. A connection
\* can die at any point and take that message with it, and each end can die without the
\* other knowing. But TLS authenticates the server only: the attacker connects to it like
\* anybody else, on a connection of its own, with session ids that it knows, and keeps what
\* it hears there.
EXTENDS DmMessages

CONSTANTS
    \* How many faults may happen in a behaviour.
    MaxFaults,
    \* The session ids in which one may happen, so that what follows can recover.
    FaultySessionIds,
    \* A secret that the attacker has chosen itself, or works out of what is known of the
    \* device: the secret of a bootstrap whose secrets are made that way.
    AttackerSecret,
    \* A nonce that the attacker has chosen itself, of the usual length.
    AttackerNonce,
    \* How many messages the attacker sends in sessions.
    MaxStrangerMessages,
    \* Whether an end may give a session up and say so, which counts as a fault.
    AbortsHappen,
    \* How often the server's store may be restored from a copy in a behaviour.
    MaxRestores,
    \* How often the device may be reset in a behaviour.
    MaxResets

ASSUME MaxFaults \in Nat
ASSUME FaultySessionIds \in SUBSET Nat
ASSUME AttackerSecret \in Secret
ASSUME AttackerNonce \in Nonce
ASSUME MaxStrangerMessages \in Nat
ASSUME AbortsHappen \in BOOLEAN
ASSUME MaxRestores \in Nat
ASSUME MaxResets \in Nat

\* inFlight: the newest notification, at most one. recorded: all there ever were.
PushChannel == [inFlight: SUBSET Notification, recorded: SUBSET Notification]

\* connection: the number of the newest connection. toServer, toClient: the message
\* on its way, at most one in both.
SessionChannel == [connection: Nat, toServer: SUBSET ClientMessage, toClient: SUBSET ServerMessage]

\* sent: the number of messages that the attacker has sent in sessions. heard: messages of
\* the server that it has got. overheard: messages of the device.
Stranger == [sent: Nat, heard: SUBSET ServerMessage, overheard: SUBSET ClientMessage]

VARIABLES
    \* The push channel.
    pushChannel,
    \* The session channel.
    sessionChannel,
    \* The faults so far.
    faults,
    \* The attacker in sessions, its own or those of others.
    stranger

NetworkTypeInv ==
    /\ pushChannel \in PushChannel
    /\ sessionChannel \in SessionChannel
    /\ faults \in Nat
    /\ stranger \in Stranger

NetworkInit ==
    /\ pushChannel = [inFlight |-> {}, recorded |-> {}]
    /\ sessionChannel = [connection |-> 0, toServer |-> {}, toClient |-> {}]
    /\ faults = 0
    /\ stranger = [sent |-> 0, heard |-> {}, overheard |-> {}]

\* No message of a session is on its way.
SessionChannelIsSilent == sessionChannel.toServer = {} /\ sessionChannel.toClient = {}

\* The credentials of the server in a message.
CredsIn(message) ==
    IF message \in Package2 THEN message.creds
    ELSE IF message \in ChallengePackage2 THEN message.creds ELSE {}

\* The secrets in a message of the server.
SecretsIn(message) == IF message \in SecretsPackage4 THEN {message.secrets} ELSE {}

\* A secret pair that the attacker has made up.
MadeUpSecrets == [clientSecret |-> AttackerSecret, serverSecret |-> AttackerSecret]

\* The secrets of the account that the attacker has been told, or has worked out.
ToldSecrets ==
    UNION {SecretsIn(m) : m \in stranger.heard}
        \cup (IF BootstrapSecrets = "derived"
              THEN {MadeUpSecrets} ELSE {})

\* The nonces in a message of the server, and in one of the device.
NoncesIn(message) ==
    IF message \in Package2 THEN {message.nextNonce}
    ELSE IF message \in ChallengePackage2 THEN {message.nextNonce} ELSE {}
NoncesOf(message) ==
    IF message \in Package3 THEN {message.nextNonce}
    ELSE IF message \in RepeatedPackage1 THEN {message.nextNonce} ELSE {}

\* The nonces that the attacker makes digests with, once it has been told secrets: the backup
\* nonce, its own, and any that it has got to know in sessions.
KnownNonces ==
    {BackupNonce, AttackerNonce}
        \cup UNION {NoncesIn(m) : m \in stranger.heard}
        \cup UNION {NoncesOf(m) : m \in stranger.overheard}

\* The digest without a secret, where it is of use: elsewhere it fails like any other.
DigestsWithoutSecret == IF ZeroDigestOpens THEN {ZeroDigest} ELSE {}

\* The digests that the attacker can put on a notification: any it has recorded or heard,
\* and those it makes itself, with a secret that is not the account's or that it was told.
AttackerDigests(trigger) ==
    {n.digest : n \in pushChannel.recorded}
        \cup UNION {CredsIn(m) : m \in stranger.heard}
        \cup DigestsWithoutSecret
        \cup {TriggerDigest(UserHashOf(ServerIdentifier, AttackerSecret), BackupNonce, trigger)}
        \cup {TriggerDigest(UserHashOf(ServerIdentifier, t.serverSecret), n, trigger) :
                  t \in ToldSecrets, n \in KnownNonces}

\* The triggers that the attacker puts them on: any it has recorded, and one that
\* asks for a session of its own choice.
AttackerTriggers == {n.trigger : n \in pushChannel.recorded} \cup {TriggerOf(LastSessionId)}

\* The credentials of the device in a message.
CredsOf(message) ==
    IF message \in Package1 THEN message.creds
    ELSE IF message \in RepeatedPackage1 THEN {message.cred}
    ELSE IF message \in Package3 THEN message.creds
    ELSE IF message \in AbortPackage3 THEN message.creds
    ELSE IF message \in StatusPackage3 THEN message.creds ELSE {}

\* Credentials of the device that the attacker has: any it has overheard, and those that it
\* makes with a secret of its own or with one that it was told. To show none gets it no
\* more than wrong ones do.
AttackerCreds ==
    UNION {CredsOf(m) : m \in stranger.overheard}
        \cup {ClientCred(MadeUpSecrets, BackupNonce)}
        \cup {ClientCred(t, n) : t \in ToldSecrets, n \in KnownNonces}

\* The same where a message need not have any.
AttackerCredSets == {{}} \cup {CredsOf(m) : m \in stranger.overheard}

\* Credentials of the server that the attacker has heard.
ServerCredSets == {{}} \cup {CredsIn(m) : m \in stranger.heard}

\* The nonces that the attacker gives the server to make credentials with: one that looks
\* like any other, and one that makes them the digest of a trigger.
AttackerNonces == {AttackerNonce, JoinedNonce(BackupNonce, TriggerOf(LastSessionId))}

\* The connections on which the attacker writes: one of its own, whose number those of the
\* device, counted from 1, never reach, and without TLS any.
StrangerConnections ==
    {1000000} \cup (IF AddressIsSecure THEN {} ELSE {sessionChannel.connection})

-------------------------------------------------------------------------------
\* The operator that puts a notification on the push channel.
Push(notifications) ==
    pushChannel' = [pushChannel EXCEPT
        !.inFlight = notifications,
        !.recorded = @ \cup notifications]

\* The operator that opens a connection with a message, if there is one.
OpenConnection(messages) ==
    sessionChannel' = IF messages = {} THEN sessionChannel
                      ELSE [connection |-> sessionChannel.connection + 1,
                            toServer |-> messages,
                            toClient |-> {}]

\* The operator that answers the server on the open connection.
SendToServer(messages) ==
    sessionChannel' = [sessionChannel EXCEPT !.toServer = messages, !.toClient = {}]

\* The operator that answers the device on the open connection.
SendToClient(messages) ==
    sessionChannel' = [sessionChannel EXCEPT !.toServer = {}, !.toClient = messages]

\* The message on its way is lost.
SessionMessageIsLost ==
    sessionChannel' = [sessionChannel EXCEPT !.toServer = {}, !.toClient = {}]

\* The operator that answers the attacker.
TellStranger(messages) ==
    stranger' = [stranger EXCEPT !.sent = @ + 1, !.heard = @ \cup messages]

\* The attacker sends one more message in a session, if it may.
StrangerSends ==
    /\ stranger.sent < MaxStrangerMessages
    /\ stranger' = [stranger EXCEPT !.sent = @ + 1]

\* The attacker may send one more message to the server.
StrangerMaySend == stranger.sent < MaxStrangerMessages

\* One more fault may happen now, and does.
FaultHappens(sessionId) ==
    /\ faults < MaxFaults
    /\ sessionId \in FaultySessionIds
    /\ faults' = faults + 1
==============================================================================
