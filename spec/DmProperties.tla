\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE DmProperties ----------------------------
\* What must hold of the exchange, and what must be possible.
\*
\* Each ...Inv is a state invariant, each ...Prop a temporal property. Each Never...
\* is a claim that TLC must refute: it shows that the interesting case occurs at all.
EXTENDS DmSystem

\* No trigger digest opens two sessions. Weaker than DmAbstract, which also wants the
\* opened session to be one the server asked for. Needs a memory of triggers on the
\* device: renewing nonces and secrets is not enough (model TriggersForgotten). The
\* text asks for less: it lets a device ignore a session id that it sees again.
\* Clause: NOTI 6.2.10 MAY
NoTriggerAcceptedTwiceInv ==
    \A a, b \in history.opened : a.notification.digest = b.notification.digest => a = b

\* Every notification that opened a session was sent by the server.
\* Clause: NOTI 6.2.2 MUST
NoForgedTriggerInv ==
    \A o \in history.opened : o.notification \in pushChannel.recorded

\* No credential of the device serves two sessions.
\* Clause: SEC 5.3.3 SHOULD
NoClientCredReusedInv ==
    \A a, b \in history.clientCreds : a.cred = b.cred => a = b

\* No credential of the server serves two sessions.
\* Clause: SEC 5.3.3 SHOULD
NoServerCredReusedInv ==
    \A a, b \in history.serverCreds : a.cred = b.cred => a = b

\* The notification was made with the backup nonce and a secret of the account.
MadeWithBackupNonce(notification) ==
    \E s \in {FirstSecrets.serverSecret} \cup {SecretSupply[i] : i \in 1..Len(SecretSupply)} :
        notification.digest = TriggerDigest(
            UserHashOf(ServerIdentifier, s), BackupNonce, notification.trigger)

\* In a session that a notification opened both ends mean the same one: that which the server
\* asked for last.
\* Clause: NOTI 6.2.10 MUST
SameSessionInv ==
    server.session # NoSessionId =>
        \A o \in history.opened :
            o.connection = server.connection =>
                /\ o.notification.trigger.sessionId = server.session
                /\ server.session = server.sessionId

\* The backup nonce opens a session only when the account allows resynchronisation,
\* by what the device notes of the session and by the notification itself.
\* Clause: SEED2 USENONCERESYNC MUST
BackupNonceOnlyWithResyncInv ==
    /\ client.backup => NonceResync
    /\ \A o \in history.opened : MadeWithBackupNonce(o.notification) => NonceResync

\* No end changes a stored nonce unless it has accepted a peer in this session. That it was
\* the peer of the message, StrangersChangeNothingProp says. A store that is restored or
\* reset is no doing of a peer.
\* Clause: SEC 5.3.4 SHOULD
NoNonceFromStrangersProp ==
    [][\/ setbacks' # setbacks
       \/ /\ <<client'.clientNonce, client'.serverNonce>> # <<client.clientNonce, client.serverNonce>>
                 => "authenticated" \in {client.phase, client'.phase}
          /\ <<server'.clientNonce, server'.serverNonce>> # <<server.clientNonce, server.serverNonce>>
                 => "authenticated" \in {server.phase, server'.phase}]_<<client, server>>

\* A message of a stranger changes nothing that either end stores, but the challenges that
\* wait for an answer.
\* Clause: SEC 5.3 MUST
StrangersChangeNothingProp ==
    [][stranger'.sent # stranger.sent =>
           /\ client'.secrets = client.secrets
           /\ client'.clientNonce = client.clientNonce
           /\ client'.serverNonce = client.serverNonce
           /\ client'.roles = client.roles
           /\ [server' EXCEPT !.challenges = {}] = [server EXCEPT !.challenges = {}]]_<<client, server, stranger>>

\* Without TLS nothing starts.
\* Clause: SEC 5.5.1.1 MUST
NothingStartsWithoutTlsInv ==
    AddressIsSecure \/ (history.opened = {} /\ history.openedByUser = {})

\* The attacker is told no secret of the account.
\* Clause: SEC 5.3 MUST
SecretsStaySecretInv ==
    \A m \in stranger.heard : m \notin SecretsPackage4

\* The server has proved itself on a connection. Where the reading says so, TLS does that.
ServerProvedOn(connection) ==
    \/ \E a \in history.serverCreds : a.connection = connection
    \/ AddressIsSecure /\ ServerByTls = "always"
    \/ /\ AddressIsSecure
       /\ ServerByTls = "afterBackup"
       /\ \E o \in history.opened :
              o.connection = connection /\ MadeWithBackupNonce(o.notification)

\* A command changes the device only after each end has proved itself to the other
\* on that connection.
\* Clause: SEC 5.3 MUST
NoCommandBeforeAuthenticationInv ==
    \A c \in history.commanded :
        /\ \E a \in history.clientCreds : a.connection = c
        /\ ServerProvedOn(c)

\* The account never holds a role that its bootstrap did not give.
\* Clause: SEED1 roles MUST
RolesWithinBootstrapInv ==
    client.roles \subseteq BootstrapRoles

\* The server can still name the secrets that the device holds, or those that the
\* device is about to get: a lost message in a change of secrets locks nobody out.
\* Clause: NOTI 5.1 MAY
SecretsNotLostInv ==
    \/ client.secrets \in {server.secrets} \cup server.otherSecrets
    \/ \E m \in sessionChannel.toClient : m \in SecretsPackage4

\* The place of a nonce in the supply, which tells the older from the newer. The backup
\* nonce is older than all.
Place(nonce) ==
    IF nonce = BackupNonce THEN 0
    ELSE CHOOSE i \in 1..Len(NonceSupply) : NonceSupply[i] = nonce

\* No end takes back a nonce that it has replaced, to check the other by: such a nonce may
\* have been used. Where it has, NoTriggerAcceptedTwiceInv and NoClientCredReusedInv say
\* that nothing passes twice. A restored server goes back to an old server nonce under any
\* reading; it makes its credentials with that one, and checks nobody by it.
\* Clause: SEC 5.3.3 SHOULD
NoReplacedNonceProp ==
    [][/\ Place(client'.serverNonce) >= Place(client.serverNonce)
       /\ Place(server'.clientNonce) >= Place(server.clientNonce)]_<<client, server>>

\* Each session that the server asks for has a session id of its own.
\* Clause: NOTI 6.2.10 MUST
SessionIdsDifferProp ==
    [][(server.phase = "idle" /\ server'.phase = "notified") =>
           \A n \in pushChannel.recorded : n.trigger.sessionId # server'.sessionId]_server

\* A session that the server ends with Package #4 leaves no notification good that was
\* ever made with the backup nonce.
\* Clause: SEED2 step 11 SHOULD
BackupNotificationsSpentProp ==
    [][(\E m \in sessionChannel'.toClient \ sessionChannel.toClient : m \in Package4) =>
           \A n \in pushChannel.recorded :
               n.digest # TriggerDigest(
                   UserHashOf(ServerIdentifier, server'.secrets.serverSecret), BackupNonce, n.trigger)]_server

-------------------------------------------------------------------------------
\* Neither end is in a session, and both know the same nonce for the next trigger
\* and the same secrets.
InStep ==
    /\ client.phase = "idle"
    /\ server.phase = "idle"
    /\ client.serverNonce = server.serverNonce
    /\ client.secrets = server.secrets
    /\ server.otherSecrets = {}

\* The two ends have different nonces for the next trigger.
LostStep == client.serverNonce # server.serverNonce

\* Lost step is regained. Needs NonceResync and ServerResync, and holds of FairSpec.
\* Clause: NOTI 5.1 SHOULD
RecoveryProp == LostStep ~> InStep

\* A server that asks for a session once faults have stopped has one in the end, in which both
\* ends accept each other. Needs NonceResync and ServerResync where step is lost, and holds of
\* FairSpec.
\* Clause: NOTI 5.1 SHOULD
AnsweredProp ==
    (server.phase = "notified" /\ server.sessionId \notin FaultySessionIds)
        ~> (server.phase = "authenticated" /\ client.phase = "authenticated")

-------------------------------------------------------------------------------
\* A session is completed: each end has proved itself, and the device has the client nonce
\* that the server gave it.
NeverCompletedInv == ~(
    /\ \E a \in history.clientCreds : ServerProvedOn(a.connection)
    /\ client.clientNonce = server.clientNonce
    /\ InStep)

\* The backup nonce opens a session.
NeverResyncedInv == ~client.backup

\* Secrets are renewed and confirmed.
NeverRenewedInv == ~(history.commanded # {} /\ InStep)

\* The device answers a challenge.
NeverChallengedInv == client.phase # "answered"

\* The device holds secrets that are not yet confirmed to the server.
NeverUnconfirmedInv == client.secrets = server.secrets

\* After a restore of the server and a reset of the device both ends come back into step,
\* with the client nonce too, which both steps spoil.
NeverBackInStepInv == ~(
    /\ setbacks.restores # 0
    /\ setbacks.resets # 0
    /\ InStep
    /\ client.clientNonce = server.clientNonce)
==============================================================================
