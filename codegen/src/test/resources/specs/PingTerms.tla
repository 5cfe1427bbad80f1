\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE PingTerms ------------------------------
\* The terms of a miniature protocol: a client asks with a token, a server answers
\* with a proof made of it.
EXTENDS Naturals

CONSTANTS
    \* The tokens a client may send.
    Token,
    \* What proves that a token was seen.
    Proof,
    \* The proof of a token.
    ProofOf(_),
    \* The token nobody sends.
    NoToken,
    \* How often a client asks before it gives up.
    Attempts,
    \* When the client forgets its token.
    Forget

\* Before or after the answer is checked.
Moment == {"before", "after"}

ASSUME NoToken \in Token
ASSUME \A t \in Token : ProofOf(t) \in Proof
ASSUME Attempts \in Nat
ASSUME Forget \in Moment

\* The client asks.
Ask == [type: {"Ask"}, token: Token, attempt: 1..Attempts]

\* The client says goodbye.
Bye == [type: {"Bye"}, token: Token]

\* The server answers.
Answer == [type: {"Answer"}, proof: Proof]

\* The server has no answer.
Busy == [type: {"Busy"}]

\* What a client sends.
ClientMessage == Ask \cup Bye

\* What a server sends.
ServerMessage == Answer \cup Busy
==============================================================================
