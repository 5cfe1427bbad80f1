\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE PingClient -----------------------------
\* The client.
EXTENDS PingTerms

ClientPhase == {"idle", "asked", "done"}

Client == [phase: ClientPhase, token: Token, attempts: 0..Attempts]

VARIABLE
    \* The client: where it is, the token it sent, and how often.
    client

ClientTypeInv == client \in Client

ClientInit(token) == client = [phase |-> "idle", token |-> token, attempts |-> 0]

\* The client asks while it has attempts left.
\* Clause: PING 1 MUST
ClientAsk(token, Send(_)) ==
    /\ token \in Token
    /\ client.phase # "done"
    /\ client.attempts < Attempts
    /\ client' = [client EXCEPT !.phase = "asked", !.token = token, !.attempts = @ + 1]
    /\ Send({[type |-> "Ask", token |-> token, attempt |-> client.attempts + 1]})

\* The client accepts the proof of its token and says goodbye.
\* Clause: PING 2 MUST
ClientAccept(message, Send(_)) ==
    /\ message \in Answer
    /\ client.phase = "asked"
    /\ message.proof = ProofOf(client.token)
    /\ LET kept == IF Forget = "after" THEN NoToken ELSE client.token
       IN  client' = [client EXCEPT !.phase = "done", !.token = kept]
    /\ Send({[type |-> "Bye", token |-> client.token]})

\* The client takes note that the server is busy.
ClientNote(message, Send(_)) ==
    /\ message \in Busy
    /\ client.phase = "asked"
    /\ client' = [client EXCEPT !.phase = "idle"]
    /\ Send({})

\* A message reaches the client.
ClientRecv(message, Send(_)) ==
    /\ message \in ServerMessage
    /\ \/ ClientAccept(message, Send)
       \/ ClientNote(message, Send)
==============================================================================
