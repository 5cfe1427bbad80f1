\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE MCSystem ------------------------------
\* Bounds for model checking DmSystem. The .cfg files choose among these operators.
\*
\* Digests are the sequence of the fields that were hashed. All triggers have the
\* same octets, so they differ in their session id only. Session ids run to three
\* at most, and to six where recovery from two faults is asked for: each costs the
\* server one round of notifications, and a fault in each of two rounds is what the
\* known weaknesses need. A longer chain of faults could hide beyond that. Nonces and
\* secrets are handed out in order, so their supply bounds the sessions too: all
\* supplies here but the short ones outlast the session ids.
EXTENDS DmProperties

MCName == {"clientName", "serverName", "serverIdentifier"}
MCSecret == {"sc0", "ss0", "sc1", "ss1", "sc2", "ss2", "sc3", "ss3", "sc4", "ss4", "sc5", "ss5", "guess"}
MCSecretSupply == <<"sc0", "ss0", "sc1", "ss1", "sc2", "ss2", "sc3", "ss3", "sc4", "ss4", "sc5", "ss5">>
MCNonce == {"00000000", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9",
            "n10", "n11", "n12", "n13", "n14", "n15", "n16", "n17", "n18", "n19", "n20",
            "stranger", "00000000:trigger"}
MCNonceSupply == <<"n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9",
            "n10", "n11", "n12", "n13", "n14", "n15", "n16", "n17", "n18", "n19", "n20">>
\* Supplies that run out: secrets for one resynchronisation, nonces for little more.
MCShortNonceSupply == <<"n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9">>
MCShortSecretSupply == <<"sc0", "ss0", "sc1", "ss1">>
MCTriggerOctets == {"trigger"}
MCTriggerOctetsOf(i) == "trigger"
MCUserHashOf(n, s) == <<n, s>>
MCUserHash == MCName \X MCSecret
MCTriggerDigest(h, n, t) == <<h, n, t>>
MCCredDigest(h, n) ==
    IF n = "00000000:trigger" THEN <<h, "00000000", TriggerOf(LastSessionId)>> ELSE <<h, n>>
MCBasicCred(n, s) == <<MCUserHashOf(n, s), "basic">>
MCZeroDigest == <<>>
\* The attacker joins one nonce only, the one it knows, with the trigger of its choice.
MCJoinedNonce(n, t) == "00000000:trigger"
MCLengthOf(n) == IF n = "00000000" THEN 4 ELSE IF n = "00000000:trigger" THEN 29 ELSE 16
MCDigest ==
    (MCUserHash \X (MCNonce \cup {"basic"})) \cup (MCUserHash \X MCNonce \X Trigger) \cup {MCZeroDigest}

\* The user of the device opens no session, or one, under the first session id that the
\* server will ask for.
NoUserSessions == <<>>
OneUserSession == <<1>>

\* No operator asks for other roles.
NoRoleRequests == {}

\* The operator asks for fewer roles, and for some that the bootstrap did not give.
SomeRoleRequests == {{"OPERATOR"}, {"OPERATOR", "MANAGER", "USER_AUTH"}}

\* An account that was bootstrapped over the air.
OperatorRoles == {"OPERATOR", "OPERATOR_TPS"}
==============================================================================
