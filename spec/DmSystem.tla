\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE DmSystem ------------------------------
\* One device, one server, and the network with its attacker, put together.
\*
\* Each step is an operator without parameters, so that TLC names it in a trace and
\* in a state graph. It chooses what comes in, lets one end act, and says what stays.
\*
\* Fresh nonces and secrets come from supplies: sequences of values of which each is
\* handed out once. They stand for random values, of which only this matters.
\*
\* history is for the properties: no end reads it.
EXTENDS DmClient, DmServer, DmNetwork, Sequences

CONSTANTS
    \* The nonces that are handed out, the first three at the start: the third to a server
    \* that is out of step.
    NonceSupply,
    \* The secrets that are handed out, in pairs, the first pair at the start.
    SecretSupply,
    \* Whether device and server start with the same server nonce.
    StartInStep,
    \* The session ids that the device takes, one after the other, for the sessions that its
    \* user opens.
    UserSessionIds,
    \* The sets of roles that the server's operator may ask for.
    RoleRequests

ASSUME NonceSupply \in Seq(Nonce)
ASSUME SecretSupply \in Seq(Secret)
ASSUME StartInStep \in BOOLEAN
ASSUME UserSessionIds \in Seq(SessionId)
ASSUME RoleRequests \in SUBSET (SUBSET Role)

\* How many nonces, secrets and session ids of the user were handed out.
Supply == [nonces: Nat, secrets: Nat, userSessions: Nat]

\* A notification that opened a connection.
Opening == [connection: Nat, notification: Notification]

\* Credentials that were accepted on a connection.
Acceptance == [connection: Nat, cred: Digest]

\* opened: every notification the device accepted. openedByUser: the connections that its
\* user opened. clientCreds: every credential of
\* the device that the server accepted. serverCreds: the same the other way.
\* commanded: the connections on which a command changed the device.
History == [
    opened: SUBSET Opening,
    openedByUser: SUBSET Nat,
    clientCreds: SUBSET Acceptance,
    serverCreds: SUBSET Acceptance,
    commanded: SUBSET Nat]

\* copies: the copy of the server's store, at most one. restores: how often the store
\* was restored from it. resets: how often the device was reset.
Setbacks == [copies: SUBSET Server, restores: Nat, resets: Nat]

VARIABLES
    \* What was handed out.
    supply,
    \* What was ever accepted.
    history,
    \* What makes stores go back in time. Nothing of it while no restore and no reset is
    \* allowed.
    setbacks

vars == <<client, server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks>>

SystemTypeInv ==
    /\ ClientTypeInv
    /\ ServerTypeInv
    /\ NetworkTypeInv
    /\ supply \in Supply
    /\ history \in History
    /\ setbacks \in Setbacks

\* The secrets of the bootstrap.
FirstSecrets ==
    IF BootstrapSecrets = "derived" THEN MadeUpSecrets
    ELSE [clientSecret |-> SecretSupply[1], serverSecret |-> SecretSupply[2]]

\* The secrets that stand next in the supply. When none is left, no step takes any.
FreshSecrets ==
    IF supply.secrets + 2 <= Len(SecretSupply)
    THEN [clientSecret |-> SecretSupply[supply.secrets + 1],
          serverSecret |-> SecretSupply[supply.secrets + 2]]
    ELSE FirstSecrets

\* The nonce that stands next in the supply. When none is left, no step takes any.
FreshNonce ==
    IF supply.nonces < Len(NonceSupply) THEN NonceSupply[supply.nonces + 1] ELSE BackupNonce

Init ==
    /\ ClientInit(FirstSecrets, NonceSupply[1], NonceSupply[2])
    /\ ServerInit(FirstSecrets, NonceSupply[1], IF StartInStep THEN NonceSupply[2] ELSE NonceSupply[3])
    /\ NetworkInit
    /\ supply = [nonces |-> 3, secrets |-> 2, userSessions |-> 0]
    /\ history = [opened |-> {}, openedByUser |-> {}, clientCreds |-> {}, serverCreds |-> {}, commanded |-> {}]
    /\ setbacks = [copies |-> {}, restores |-> 0, resets |-> 0]

\* There is a fresh nonce, and this step takes it.
TakeNonce ==
    /\ supply.nonces < Len(NonceSupply)
    /\ supply' = [supply EXCEPT !.nonces = @ + 1]

\* There are fresh secrets, and this step takes them if the server changes any.
TakeSecrets(changes) ==
    /\ supply.secrets + 2 <= Len(SecretSupply)
    /\ supply' = [supply EXCEPT !.secrets = IF changes THEN @ + 2 ELSE @]

-------------------------------------------------------------------------------
\* The server

ServerNotifies ==
    /\ ServerSendNotification(Push)
    /\ UNCHANGED <<client, sessionChannel, faults, stranger, supply, history, setbacks>>

\* The server's patience outlasts the delivery of a notification, and the session that
\* keeps a device from answering it.
NoNotificationWaits == pushChannel.inFlight = {} /\ client.waiting = {}

ServerNotifiesAgain ==
    /\ NoNotificationWaits
    /\ ServerRepeatNotification(Push)
    /\ UNCHANGED <<client, sessionChannel, faults, stranger, supply, history, setbacks>>

ServerNotifiesWithBackupNonce ==
    /\ NoNotificationWaits
    /\ ServerSendBackupNotification(Push)
    /\ UNCHANGED <<client, sessionChannel, faults, stranger, supply, history, setbacks>>

ServerGivesUp ==
    /\ NoNotificationWaits
    /\ SessionChannelIsSilent
    /\ ServerGiveUp(Push)
    /\ UNCHANGED <<client, sessionChannel, faults, stranger, supply, history, setbacks>>

OperatorRequestsRoles ==
    \E r \in RoleRequests :
        /\ ServerRequestRoles(r)
        /\ UNCHANGED <<client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks>>

-------------------------------------------------------------------------------
\* The push channel

\* A notification reaches the device, and history records it if it opens a session.
NotificationArrives(notification) ==
    /\ ClientRecvNotification(notification, OpenConnection)
    /\ history' = IF client.phase = "idle" /\ client'.phase = "opened"
                  THEN [history EXCEPT !.opened = @ \cup
                           {[connection |-> sessionChannel.connection + 1, notification |-> notification]}]
                  ELSE history
    /\ UNCHANGED <<server, faults, stranger, supply, setbacks>>

NetworkDelivers ==
    \E n \in pushChannel.inFlight :
        /\ NotificationArrives(n)
        /\ pushChannel' = [pushChannel EXCEPT !.inFlight = {}]

NetworkDropsNotification ==
    /\ pushChannel.inFlight # {}
    /\ FaultHappens(server.sessionId)
    /\ pushChannel' = [pushChannel EXCEPT !.inFlight = {}]
    /\ UNCHANGED <<client, server, sessionChannel, stranger, supply, history, setbacks>>

AttackerReplays ==
    \E n \in pushChannel.recorded :
        /\ NotificationArrives(n)
        /\ UNCHANGED pushChannel

AttackerForges ==
    \E t \in AttackerTriggers : \E d \in AttackerDigests(t) :
        /\ [digest |-> d, trigger |-> t] \notin pushChannel.recorded
        /\ NotificationArrives([digest |-> d, trigger |-> t])
        /\ UNCHANGED pushChannel

-------------------------------------------------------------------------------
\* The session channel

\* The user of the device opens a session, whatever is on its way to it.
UserOpensSession ==
    /\ supply.userSessions < Len(UserSessionIds)
    /\ ClientOpenSession(UserSessionIds[supply.userSessions + 1], OpenConnection)
    /\ supply' = [supply EXCEPT !.userSessions = @ + 1]
    /\ history' = [history EXCEPT !.openedByUser = @ \cup {sessionChannel.connection + 1}]
    /\ UNCHANGED <<server, pushChannel, faults, stranger, setbacks>>

\* The device opens the session for a notification that came in another.
DeviceOpensWaiting ==
    /\ ClientOpenWaiting(OpenConnection)
    /\ history' = [history EXCEPT !.opened = @ \cup
           {[connection |-> sessionChannel.connection + 1, notification |-> WaitingOne.notification]}]
    /\ UNCHANGED <<server, pushChannel, faults, stranger, supply, setbacks>>

\* The credentials that came with a message, if its receiver has accepted them.
AcceptedIf(accepted, connection, creds) ==
    IF accepted THEN {[connection |-> connection, cred |-> c] : c \in creds} ELSE {}

\* A message and its credentials reach the device, and history records what the
\* device accepts and obeys.
ClientTakes(message, creds) ==
    /\ ClientRecvMessage(message, FreshNonce, SendToServer)
    /\ history' = [history EXCEPT
           !.serverCreds = @ \cup
               AcceptedIf(client'.phase = "authenticated", sessionChannel.connection, creds),
           !.commanded = IF client'.secrets # client.secrets \/ client'.roles # client.roles
               THEN @ \cup {sessionChannel.connection} ELSE @]
    /\ UNCHANGED <<server, pushChannel, faults, setbacks>>

\* History records the credentials that the server accepts in this step.
HistoryOfServer(connection, creds) ==
    history' = [history EXCEPT
        !.clientCreds = @ \cup AcceptedIf(server'.phase = "authenticated", connection, creds)]

\* The server's message and its credentials reach the device.
MessageArrivesAtClient(message, creds) ==
    ClientTakes(message, creds) /\ UNCHANGED stranger

\* The device's message and its credentials reach the server.
MessageArrivesAtServer(message, creds) ==
    /\ ServerRecvMessage(message, sessionChannel.connection, FreshNonce, FreshSecrets, SendToClient)
    /\ HistoryOfServer(sessionChannel.connection, creds)
    /\ UNCHANGED <<client, pushChannel, faults, stranger, setbacks>>

DeliverPackage1 ==
    \E m \in sessionChannel.toServer :
        m \in Package1 /\ TakeNonce /\ MessageArrivesAtServer(m, m.creds)

DeliverRepeatedPackage1 ==
    \E m \in sessionChannel.toServer :
        m \in RepeatedPackage1 /\ TakeNonce /\ MessageArrivesAtServer(m, {m.cred})

DeliverPackage3 ==
    \E m \in sessionChannel.toServer :
        m \in Package3 /\ TakeSecrets(RenewsNow) /\ MessageArrivesAtServer(m, {})

DeliverStatusPackage3 ==
    \E m \in sessionChannel.toServer :
        /\ m \in StatusPackage3
        /\ TakeSecrets(server.phase = "renewingFirst")
        /\ MessageArrivesAtServer(m, {})

DeliverAbortPackage3 ==
    \E m \in sessionChannel.toServer :
        m \in AbortPackage3 /\ UNCHANGED supply /\ MessageArrivesAtServer(m, {})

DeliverChallengePackage2 ==
    \E m \in sessionChannel.toClient :
        m \in ChallengePackage2 /\ TakeNonce /\ MessageArrivesAtClient(m, {})

DeliverPackage2 ==
    \E m \in sessionChannel.toClient :
        m \in Package2 /\ TakeNonce /\ MessageArrivesAtClient(m, m.creds)

DeliverPackage4 ==
    \E m \in sessionChannel.toClient :
        m \in Package4 /\ UNCHANGED supply /\ MessageArrivesAtClient(m, {})

DeliverSecretsPackage4 ==
    \E m \in sessionChannel.toClient :
        m \in SecretsPackage4 /\ UNCHANGED supply /\ MessageArrivesAtClient(m, {})

DeliverRolesPackage4 ==
    \E m \in sessionChannel.toClient :
        m \in RolesPackage4 /\ UNCHANGED supply /\ MessageArrivesAtClient(m, {})

DeliverAbortPackage4 ==
    \E m \in sessionChannel.toClient :
        m \in AbortPackage4 /\ UNCHANGED supply /\ MessageArrivesAtClient(m, {})

\* The server refuses a message it does not expect; the device gets no answer.
ServerRefuses ==
    /\ \E m \in sessionChannel.toServer : ~ServerExpects(m, sessionChannel.connection)
    /\ SessionMessageIsLost
    /\ UNCHANGED <<client, server, pushChannel, faults, stranger, supply, history, setbacks>>

\* A message reaches a device that has no session any more.
ClientRefuses ==
    /\ sessionChannel.toClient # {}
    /\ client.phase = "idle"
    /\ SessionMessageIsLost
    /\ UNCHANGED <<client, server, pushChannel, faults, stranger, supply, history, setbacks>>

-------------------------------------------------------------------------------
\* Faults, and what the ends make of them

\* The connection dies with the message on its way.
ConnectionDies ==
    /\ ~SessionChannelIsSilent
    /\ FaultHappens(server.sessionId)
    /\ SessionMessageIsLost
    /\ UNCHANGED <<client, server, pushChannel, stranger, supply, history, setbacks>>

\* The device restarts in a session.
ClientDies ==
    /\ ClientEndSession
    /\ FaultHappens(server.sessionId)
    /\ UNCHANGED <<server, pushChannel, sessionChannel, stranger, supply, history, setbacks>>

\* The server restarts in a session.
ServerDies ==
    /\ ServerRestart
    /\ FaultHappens(server.sessionId)
    /\ UNCHANGED <<client, pushChannel, sessionChannel, stranger, supply, history, setbacks>>

\* The user of the device ends the session, and the device says so in its next message.
ClientAborts ==
    \E m \in sessionChannel.toClient :
        /\ AbortsHappen
        /\ ClientAbort(m, SendToServer)
        /\ FaultHappens(server.sessionId)
        /\ UNCHANGED <<server, pushChannel, stranger, supply, history, setbacks>>

\* The operator of the server ends the session, and the server says so in its next message.
ServerAborts ==
    \E m \in sessionChannel.toServer :
        /\ AbortsHappen
        /\ ServerAbort(m, sessionChannel.connection, SendToClient)
        /\ FaultHappens(server.sessionId)
        /\ UNCHANGED <<client, pushChannel, stranger, supply, history, setbacks>>

\* The device notices that no answer will come.
ClientTimesOut ==
    /\ SessionChannelIsSilent
    /\ ClientEndSession
    /\ UNCHANGED <<server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks>>

\* The server notices that no more will come on the connection.
ServerTimesOut ==
    /\ SessionChannelIsSilent \/ server.connection # sessionChannel.connection
    /\ ServerEndSession(server.connection)
    /\ UNCHANGED <<client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks>>

\* The server notices that the answer to a challenge will not come.
ChallengeTimesOut ==
    \E c \in server.challenges :
        /\ SessionChannelIsSilent \/ c.connection # sessionChannel.connection
        /\ ServerForgetChallenge(c.connection)
        /\ UNCHANGED <<client, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks>>

-------------------------------------------------------------------------------
\* The attacker in sessions

\* A message of the attacker and its credentials reach the server, which takes it for one
\* of the device.
StrangerArrivesAtServer(message, creds) ==
    \E c \in StrangerConnections :
        /\ StrangerMaySend
        /\ c = sessionChannel.connection => message \notin sessionChannel.toServer
        /\ ServerRecvMessage(message, c, FreshNonce, FreshSecrets, TellStranger)
        /\ HistoryOfServer(c, creds)
        /\ UNCHANGED <<client, pushChannel, sessionChannel, faults, setbacks>>

\* The session that the server waits for, or one of the user at any time.
StrangerOpens ==
    \E c \in AttackerCreds : \E b \in BOOLEAN :
        /\ b \/ server.sessionId # NoSessionId
        /\ TakeNonce
        /\ StrangerArrivesAtServer(
               [type |-> "Package1", byUser |-> b,
                sessionId |-> IF b THEN LastSessionId ELSE server.sessionId, creds |-> {c}],
               {c})

StrangerAnswersChallenge ==
    \E c \in AttackerCreds : \E n \in AttackerNonces : \E d \in server.challenges :
        /\ TakeNonce
        /\ StrangerArrivesAtServer(
               [type |-> "RepeatedPackage1", byUser |-> FALSE, sessionId |-> d.sessionId, cred |-> c,
                nextNonce |-> n],
               {c})

StrangerGivesNonce ==
    \E s \in AttackerCredSets :
        /\ server.session # NoSessionId
        /\ TakeSecrets(RenewsNow)
        /\ StrangerArrivesAtServer(
               [type |-> "Package3", sessionId |-> server.session, nextNonce |-> AttackerNonce, creds |-> s],
               {})

StrangerReportsStatus ==
    \E s \in AttackerCredSets : \E r \in Result :
        /\ server.session # NoSessionId
        /\ TakeSecrets(server.phase = "renewingFirst" /\ r = "done")
        /\ StrangerArrivesAtServer(
               [type |-> "StatusPackage3", sessionId |-> server.session, result |-> r, creds |-> s],
               {})

\* Without TLS the attacker reads what is on its way, until it has sent its last message: that
\* bounds what there is to search.
StrangerOverhears ==
    /\ ~AddressIsSecure
    /\ StrangerMaySend
    /\ ~SessionChannelIsSilent
    /\ stranger' = [stranger EXCEPT
           !.heard = @ \cup sessionChannel.toClient,
           !.overheard = @ \cup sessionChannel.toServer]
    /\ UNCHANGED <<client, server, pushChannel, sessionChannel, faults, supply, history, setbacks>>

\* Without TLS a message of the attacker and its credentials reach the device, which takes
\* it for one of the server.
StrangerArrivesAtClient(message, creds) ==
    /\ ~AddressIsSecure
    /\ client.sessionId # NoSessionId
    /\ message \notin sessionChannel.toClient
    /\ StrangerSends
    /\ ClientTakes(message, creds)

StrangerChallenges ==
    /\ TakeNonce
    /\ StrangerArrivesAtClient(
           [type |-> "ChallengePackage2", sessionId |-> client.sessionId, missing |-> FALSE,
            nextNonce |-> AttackerNonce, creds |-> {}],
           {})

StrangerAnswers ==
    \E s \in ServerCredSets :
        /\ TakeNonce
        /\ StrangerArrivesAtClient(
               [type |-> "Package2", sessionId |-> client.sessionId, nextNonce |-> AttackerNonce, creds |-> s],
               s)

StrangerFinishes ==
    /\ UNCHANGED supply
    /\ StrangerArrivesAtClient([type |-> "Package4", sessionId |-> client.sessionId], {})

StrangerReplacesSecrets ==
    /\ UNCHANGED supply
    /\ StrangerArrivesAtClient(
           [type |-> "SecretsPackage4", sessionId |-> client.sessionId,
            secrets |-> MadeUpSecrets],
           {})

-------------------------------------------------------------------------------
\* Stores that go back in time

\* The operator copies the server's store between two sessions, in place of an older copy.
OperatorCopiesStore ==
    /\ setbacks.restores < MaxRestores
    /\ server.phase = "idle"
    /\ setbacks' = [setbacks EXCEPT !.copies = {server}]
    /\ UNCHANGED <<client, server, pushChannel, sessionChannel, faults, stranger, supply, history>>

\* The operator restores the server's store from the copy, which is used up.
OperatorRestoresStore ==
    \E c \in setbacks.copies :
        /\ server.sessionId \in FaultySessionIds
        /\ TakeNonce
        /\ ServerRestore(c, FreshNonce)
        /\ setbacks' = [setbacks EXCEPT !.copies = {}, !.restores = @ + 1]
        /\ UNCHANGED <<client, pushChannel, sessionChannel, faults, stranger, history>>

\* The device is reset, which ends its session.
ClientIsReset ==
    /\ setbacks.resets < MaxResets
    /\ server.sessionId \in FaultySessionIds
    /\ TakeNonce
    /\ ClientReset(NonceSupply[1], NonceSupply[2], FreshNonce)
    /\ setbacks' = [setbacks EXCEPT !.resets = @ + 1]
    /\ UNCHANGED <<server, pushChannel, sessionChannel, faults, stranger, history>>

-------------------------------------------------------------------------------
Next ==
    \/ ServerNotifies
    \/ ServerNotifiesAgain
    \/ ServerNotifiesWithBackupNonce
    \/ ServerGivesUp
    \/ OperatorRequestsRoles
    \/ UserOpensSession
    \/ DeviceOpensWaiting
    \/ NetworkDelivers
    \/ NetworkDropsNotification
    \/ AttackerReplays
    \/ AttackerForges
    \/ DeliverPackage1
    \/ DeliverChallengePackage2
    \/ DeliverRepeatedPackage1
    \/ DeliverPackage2
    \/ DeliverPackage3
    \/ DeliverPackage4
    \/ DeliverSecretsPackage4
    \/ DeliverRolesPackage4
    \/ DeliverStatusPackage3
    \/ DeliverAbortPackage3
    \/ DeliverAbortPackage4
    \/ ServerRefuses
    \/ ClientRefuses
    \/ ConnectionDies
    \/ ClientDies
    \/ ServerDies
    \/ ClientAborts
    \/ ServerAborts
    \/ ClientTimesOut
    \/ ServerTimesOut
    \/ ChallengeTimesOut
    \/ StrangerOpens
    \/ StrangerAnswersChallenge
    \/ StrangerGivesNonce
    \/ StrangerReportsStatus
    \/ StrangerOverhears
    \/ StrangerChallenges
    \/ StrangerAnswers
    \/ StrangerFinishes
    \/ StrangerReplacesSecrets
    \/ OperatorCopiesStore
    \/ OperatorRestoresStore
    \/ ClientIsReset

Spec == Init /\ [][Next]_vars

\* What happens in the end when it can: the ends act, the network delivers, and time
\* passes. Faults, the attacker and the user need not act.
Fairness ==
    /\ WF_vars(ServerNotifies)
    /\ WF_vars(ServerNotifiesAgain)
    /\ WF_vars(ServerNotifiesWithBackupNonce)
    /\ WF_vars(ServerGivesUp)
    /\ WF_vars(DeviceOpensWaiting)
    /\ WF_vars(NetworkDelivers)
    /\ WF_vars(DeliverPackage1)
    /\ WF_vars(DeliverChallengePackage2)
    /\ WF_vars(DeliverRepeatedPackage1)
    /\ WF_vars(DeliverPackage2)
    /\ WF_vars(DeliverPackage3)
    /\ WF_vars(DeliverPackage4)
    /\ WF_vars(DeliverSecretsPackage4)
    /\ WF_vars(DeliverRolesPackage4)
    /\ WF_vars(DeliverStatusPackage3)
    /\ WF_vars(DeliverAbortPackage3)
    /\ WF_vars(DeliverAbortPackage4)
    /\ WF_vars(ServerRefuses)
    /\ WF_vars(ClientRefuses)
    /\ WF_vars(ClientTimesOut)
    /\ WF_vars(ServerTimesOut)
    /\ WF_vars(ChallengeTimesOut)

FairSpec == Spec /\ Fairness
==============================================================================
