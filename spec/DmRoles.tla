\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE DmRoles -------------------------------
\* The security roles of a server account, as far as a session can change them.
\*
\* A device gives the account the roles of its bootstrap message. The server may
\* ask for other roles, and never gets more than those.
\*
\* Left out: how a bootstrap message earns its roles, the policies that widen them,
\* and access to single settings. Nothing here depends on them: they only decide
\* which set BootstrapRoles is.
EXTENDS Naturals

\* The roles that a server account may hold on Windows Mobile.
Role == {"MANAGER", "OPERATOR", "OPERATOR_TPS", "USER_AUTH"}

CONSTANTS
    \* The roles of the message that bootstrapped the account.
    BootstrapRoles,
    \* Whether the device holds a server to the roles of the bootstrap.
    RolesBounded

ASSUME BootstrapRoles \in SUBSET Role
ASSUME RolesBounded \in BOOLEAN

\* The device may give the account these roles.
\* Clause: SEED1 roles MUST
MayHoldRoles(roles) == RolesBounded => roles \subseteq BootstrapRoles
==============================================================================
