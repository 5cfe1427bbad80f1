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
\* The session channel is TLS: nobody reads it or adds to it, and one message is on
\* its way at a time. A connection can die at any point and take that message with
\* it, and each end can die without the other knowing.
\*
\* Left out: an attacker that connects to the server as a client of its own, and
\* sessions without TLS.
EXTENDS DmMessages

CONSTANTS
    \* How many faults may happen in a behaviour.
    MaxFaults,
    \* The session ids in which one may happen, so that what follows can recover.
    FaultySessionIds,
    \* A secret that the attacker has chosen itself.
    AttackerSecret,
    \* How often the server's store may be restored from a copy in a behaviour.
    MaxRestores,
    \* How often the device may be reset in a behaviour.
    MaxResets

ASSUME MaxFaults \in Nat
ASSUME FaultySessionIds \in SUBSET Nat
ASSUME AttackerSecret \in Secret
ASSUME MaxRestores \in Nat
ASSUME MaxResets \in Nat

\* inFlight: the newest notification, at most one. recorded: all there ever were.
PushChannel == [inFlight: SUBSET Notification, recorded: SUBSET Notification]

\* connection: the number of the newest connection. toServer, toClient: the message
\* on its way, at most one in both.
SessionChannel == [connection: Nat, toServer: SUBSET ClientMessage, toClient: SUBSET ServerMessage]

VARIABLES
    \* The push channel.
    pushChannel,
    \* The session channel.
    sessionChannel,
    \* The faults so far.
    faults

NetworkTypeInv ==
    /\ pushChannel \in PushChannel
    /\ sessionChannel \in SessionChannel
    /\ faults \in Nat

NetworkInit ==
    /\ pushChannel = [inFlight |-> {}, recorded |-> {}]
    /\ sessionChannel = [connection |-> 0, toServer |-> {}, toClient |-> {}]
    /\ faults = 0

\* No message of a session is on its way.
SessionChannelIsSilent == sessionChannel.toServer = {} /\ sessionChannel.toClient = {}

\* The digests that the attacker can put on a notification: any it has recorded, and
\* one it makes itself, with a secret that is not the account's.
AttackerDigests(trigger) ==
    {n.digest : n \in pushChannel.recorded}
        \cup {TriggerDigest(UserHashOf(ServerName, AttackerSecret), BackupNonce, trigger)}

\* The triggers that the attacker puts them on: any it has recorded, and one that
\* asks for a session of its own choice.
AttackerTriggers == {n.trigger : n \in pushChannel.recorded} \cup {TriggerOf(LastSessionId)}

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

\* One more fault may happen now, and does.
FaultHappens(sessionId) ==
    /\ faults < MaxFaults
    /\ sessionId \in FaultySessionIds
    /\ faults' = faults + 1
==============================================================================
