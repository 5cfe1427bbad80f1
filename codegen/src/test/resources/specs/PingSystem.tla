\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE PingSystem -----------------------------
\* A client and a server with a channel that may lose a message.
EXTENDS PingClient, PingServer, FiniteSets

CONSTANT
    \* How many messages may be lost.
    MaxLosses

ASSUME MaxLosses \in Nat

Channel == [toServer: SUBSET ClientMessage, toClient: SUBSET ServerMessage]

VARIABLES
    channel,
    losses,
    \* The tokens of all questions and goodbyes that arrived.
    arrived

SystemTypeInv ==
    /\ channel \in Channel
    /\ losses \in Nat
    /\ arrived \in SUBSET Token

vars == <<client, server, channel, losses, arrived>>

Init ==
    /\ \E t \in Token : ClientInit(t)
    /\ ServerInit
    /\ channel = [toServer |-> {}, toClient |-> {}]
    /\ losses = 0
    /\ arrived = {}

Silent == channel.toServer = {} /\ channel.toClient = {}

SendToServer(messages) == channel' = [channel EXCEPT !.toServer = messages, !.toClient = {}]

SendToClient(messages) == channel' = [channel EXCEPT !.toClient = messages, !.toServer = {}]

Asks ==
    /\ Silent
    /\ \E t \in Token \ {NoToken} : ClientAsk(t, SendToServer)
    /\ UNCHANGED <<server, losses, arrived>>

ServerGets ==
    \E m \in channel.toServer :
        /\ ServerRecv(m, SendToClient)
        /\ arrived' = IF m \in Ask \cup Bye /\ server' # server THEN arrived \cup {m.token} ELSE arrived
        /\ UNCHANGED <<client, losses>>

ClientGets ==
    \E m \in channel.toClient :
        /\ ClientRecv(m, SendToServer)
        /\ UNCHANGED <<server, losses, arrived>>

Loses ==
    /\ ~Silent
    /\ losses < MaxLosses
    /\ losses' = losses + 1
    /\ channel' = [toServer |-> {}, toClient |-> {}]
    /\ UNCHANGED <<client, server, arrived>>

Deliver == ServerGets \/ ClientGets

Next == Asks \/ Deliver \/ Loses

Spec == Init /\ [][Next]_vars /\ WF_vars(Deliver)

OneMessageInv == Cardinality(channel.toServer) + Cardinality(channel.toClient) <= 1

SeenArrivedInv == \A t \in server.seen : t \in arrived

NeverDoneInv == client.phase # "done"

DoneProp == <>(client.phase = "done")
==============================================================================
