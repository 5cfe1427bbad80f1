\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE MCRefinement ----------------------------
\* DmSystem implements DmAbstract: what is asked is what was pushed, what is opened
\* is what history says, and the ends agree once each has accepted the other.
\*
\* Asking is bounded to the notifications that a server can send in these bounds:
\* made with a secret from the supply, any nonce, and its own trigger.
EXTENDS MCSystem

MCAsking == {[digest |-> MCTriggerDigest(MCUserHashOf(ServerIdentifier, s), n, t), trigger |-> t] :
    s \in {"ss0", "ss1", "ss2", "ss3", "ss4", "ss5", "guess"}, n \in MCNonce, t \in Trigger}

MCConnection == 1..6

Abstract == INSTANCE DmAbstract WITH
    Asking <- MCAsking,
    Connection <- MCConnection,
    asked <- pushChannel.recorded,
    opened <- {[connection |-> o.connection, asking |-> o.notification] : o \in history.opened},
    openedByUser <- history.openedByUser,
    agreed <- {c \in MCConnection :
        /\ \E a \in history.clientCreds : a.connection = c
        /\ \E b \in history.serverCreds : b.connection = c}

\* The refinement mapping holds. Safety only: DmAbstract promises no progress.
\* Clause: NOTI 6.2.2 MUST
ImplementsAbstractProp == Abstract!AbstractSpec
==============================================================================
