\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE DmAbstract -----------------------------
\* What is wanted, on one page: only a genuine, fresh notification opens a session, or the
\* user of the device, and two ends prove themselves to each other only in such a session.
\*
\* The server asks for sessions. The device opens a session for something the server
\* asked for, however long ago, and for each thing asked for at most once; or because its
\* user wants one. In the end the two may agree on an opened session.
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
    \* The connections of the sessions that its user has opened.
    openedByUser,
    \* The connections on which both ends have proved themselves.
    agreed

abstractVars == <<asked, opened, openedByUser, agreed>>

AbstractTypeInv ==
    /\ asked \in SUBSET Asking
    /\ opened \in SUBSET [connection: Connection, asking: Asking]
    /\ openedByUser \in SUBSET Connection
    /\ agreed \in SUBSET Connection

AbstractInit == asked = {} /\ opened = {} /\ openedByUser = {} /\ agreed = {}

\* No session was opened on a connection before.
IsNewConnection(c) == c \notin openedByUser /\ \A o \in opened : o.connection # c

\* The server asks for a session.
Ask(a) ==
    /\ asked' = asked \cup {a}
    /\ UNCHANGED <<opened, openedByUser, agreed>>

\* The device opens a session that was asked for and not opened before.
Open(c, a) ==
    /\ a \in asked
    /\ \A o \in opened : o.asking # a
    /\ IsNewConnection(c)
    /\ opened' = opened \cup {[connection |-> c, asking |-> a]}
    /\ UNCHANGED <<asked, openedByUser, agreed>>

\* The user of the device opens a session.
OpenForUser(c) ==
    /\ IsNewConnection(c)
    /\ openedByUser' = openedByUser \cup {c}
    /\ UNCHANGED <<asked, opened, agreed>>

\* Both ends have proved themselves on a connection that was opened.
Agree(c) ==
    /\ ~IsNewConnection(c)
    /\ agreed' = agreed \cup {c}
    /\ UNCHANGED <<asked, opened, openedByUser>>

AbstractNext ==
    \/ \E a \in Asking : Ask(a)
    \/ \E c \in Connection, a \in Asking : Open(c, a)
    \/ \E c \in Connection : OpenForUser(c) \/ Agree(c)

AbstractSpec == AbstractInit /\ [][AbstractNext]_abstractVars
==============================================================================
