\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE PingServer -----------------------------
\* The server.
EXTENDS PingTerms

Server == [seen: SUBSET Token, said: SUBSET Proof]

VARIABLE
    \* The server: the tokens it saw and the proofs it gave.
    server

ServerTypeInv == server \in Server

ServerInit == server = [seen |-> {}, said |-> {}]

\* The token of any message of a client.
TokenOf(message) == message.token

\* The server answers a token it sees for the first time.
ServerAnswer(message, Send(_)) ==
    /\ message \in Ask
    /\ TokenOf(message) \notin server.seen
    /\ server' = [seen |-> server.seen \cup {message.token},
                  said |-> server.said \cup {ProofOf(message.token)}]
    /\ Send({[type |-> "Answer", proof |-> ProofOf(message.token)]})

\* The server is busy when it knows the token and this is not the first attempt.
ServerBusy(message, Send(_)) ==
    /\ message \in Ask
    /\ TokenOf(message) \in server.seen
    /\ message.attempt > 1
    /\ UNCHANGED server
    /\ Send({[type |-> "Busy"]})

\* The server forgets the token of a goodbye.
ServerForget(message, Send(_)) ==
    /\ message \in Bye
    /\ server' = [server EXCEPT !.seen = @ \ {TokenOf(message)}]
    /\ Send({})

\* A message reaches the server.
ServerRecv(message, Send(_)) ==
    \/ ServerAnswer(message, Send)
    \/ ServerBusy(message, Send)
    \/ ServerForget(message, Send)
==============================================================================
