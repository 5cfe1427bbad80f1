\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE DmAbstract -----------------------------
\* What is wanted, on one page: only a genuine, fresh notification opens a session,
\* and two ends that finish a session mean the same one.
\*
\* The server asks for sessions. The device opens a session for something the server
\* asked for, and for each thing asked for at most once. In the end the two may agree
\* on an opened session.
\*
\* Left out: everything that makes it so. MCRefinement checks that DmSystem under the
\* profile Hardened implements this module, with the mapping written out there.
EXTENDS Naturals

CONSTANTS
    \* What a server can ask for: notifications.
    Asking,
    \* The connections on which sessions run.
    Connection

VARIABLES
    \* What the server has asked for.
    asked,
    \* The sessions the device has opened: on which connection, for which asking.
    opened,
    \* The connections on which both ends have proved themselves.
    agreed

abstractVars == <<asked, opened, agreed>>

AbstractTypeInv ==
    /\ asked \in SUBSET Asking
    /\ opened \in SUBSET [connection: Connection, asking: Asking]
    /\ agreed \in SUBSET Connection

AbstractInit == asked = {} /\ opened = {} /\ agreed = {}

\* The server asks for a session.
Ask(a) ==
    /\ asked' = asked \cup {a}
    /\ UNCHANGED <<opened, agreed>>

\* The device opens a session that was asked for and not opened before.
Open(c, a) ==
    /\ a \in asked
    /\ \A o \in opened : o.asking # a /\ o.connection # c
    /\ opened' = opened \cup {[connection |-> c, asking |-> a]}
    /\ UNCHANGED <<asked, agreed>>

\* Both ends have proved themselves on a connection that was opened.
Agree(c) ==
    /\ \E o \in opened : o.connection = c
    /\ agreed' = agreed \cup {c}
    /\ UNCHANGED <<asked, opened>>

AbstractNext ==
    \/ \E a \in Asking : Ask(a)
    \/ \E c \in Connection, a \in Asking : Open(c, a)
    \/ \E c \in Connection : Agree(c)

AbstractSpec == AbstractInit /\ [][AbstractNext]_abstractVars
==============================================================================
