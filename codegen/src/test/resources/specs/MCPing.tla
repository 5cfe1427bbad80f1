\* SPDX-License-Identifier: Apache-2.0
-------------------------------- MODULE MCPing -------------------------------
EXTENDS PingSystem

MCToken == {"none", "a", "b"}
MCProofOf(t) == <<"proof", t>>
MCProof == {MCProofOf(t) : t \in MCToken}
FewLosses == losses < 2
==============================================================================
