\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE MCReadings -----------------------------
\* Bounds for the matrix of verdicts, where each property is asked under each reading.
\*
\* A weak reading lets one notification open any number of sessions, and history would
\* grow without end. So a behaviour is followed up to its fourth connection, one more
\* than there are session ids: a replay needs one more than the sessions that were
\* asked for, and an attack that needs two of them would not be seen.
EXTENDS MCRefinement

FewConnections == sessionChannel.connection <= 4
==============================================================================
