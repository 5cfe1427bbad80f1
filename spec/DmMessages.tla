\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE DmMessages ------------------------------
\* Package #0 to Package #4 as sets of records: what the two ends tell each other.
\*
\* A message has a type, the fields the protocol looks into, and nothing else. The
\* Status codes are told by the type: ChallengePackage2 carries 401, or 407 if there were no
\* credentials; Package2 and Package3 carry 212, RepeatedPackage1 carries 200 for the
\* challenge.
\*
\* Left out: DevInfo, message and command numbers, and the commands that manage the
\* device: they change no state that the security exchange depends on.
EXTENDS DmTerms, DmRoles

\* Package #0 as received: the digest and the trigger it covers.
\* Clause: NOTI 6.1 MUST
Notification == [digest: Digest, trigger: Trigger]

\* The device opens the session, with its credentials if it shows any unasked. byUser: its
\* user wants the session (Alert 1201), and not the server (1200).
\* Clause: PRO 8 MUST
Package1 == [type: {"Package1"}, byUser: BOOLEAN, sessionId: SessionId, creds: SUBSET Digest]

\* The device goes back to Package #1 after a challenge. Its credentials are made
\* with the nonce of the challenge, and its Status gives the server a nonce for
\* credentials of its own.
\* Clause: SEC 5.3.4 MUST
RepeatedPackage1 ==
    [type: {"RepeatedPackage1"}, byUser: BOOLEAN, sessionId: SessionId, cred: Digest, nextNonce: Nonce]

\* The server refuses the credentials, or misses them, and gives a nonce to try again with.
\* It may show credentials of its own.
\* Clause: PRO 9.1 MUST
ChallengePackage2 == [
    type: {"ChallengePackage2"},
    sessionId: SessionId,
    missing: BOOLEAN,
    nextNonce: Nonce,
    creds: SUBSET Digest]

\* The server accepts the device (212), gives it the client nonce of the next
\* session, and shows its own credentials, if it has any.
\* Clause: PRO 8 MUST
Package2 ==
    [type: {"Package2"}, sessionId: SessionId, nextNonce: Nonce, creds: SUBSET Digest]

\* The device accepts the server (212) and gives it the server nonce of the next
\* session and of the next notification. It may show the credentials of the session again.
\* Clause: PRO 8 MUST
Package3 == [type: {"Package3"}, sessionId: SessionId, nextNonce: Nonce, creds: SUBSET Digest]

\* How a command ended on the device.
Result == {"done", "refused"}

\* The device tells how the command of the last Package #4 ended.
\* Clause: PRO 8 MUST
StatusPackage3 ==
    [type: {"StatusPackage3"}, sessionId: SessionId, result: Result, creds: SUBSET Digest]

\* The server has nothing more to ask: the session is over.
\* Clause: PRO 8 MUST
Package4 == [type: {"Package4"}, sessionId: SessionId]

\* The server replaces the secrets of the account, both in one step.
\* Clause: NOTI 5.1 MAY
SecretsPackage4 ==
    [type: {"SecretsPackage4"}, sessionId: SessionId, secrets: SecretPair]

\* The server sets the roles of its account.
\* Clause: SEED1 roles MAY
RolesPackage4 ==
    [type: {"RolesPackage4"}, sessionId: SessionId, roles: SUBSET Role]

\* The device gives the session up and says so (Alert 1223).
\* Clause: PRO 8 MAY
AbortPackage3 == [type: {"AbortPackage3"}, sessionId: SessionId, creds: SUBSET Digest]

\* The server gives the session up and says so (Alert 1223).
\* Clause: PRO 8 MAY
AbortPackage4 == [type: {"AbortPackage4"}, sessionId: SessionId]

\* What a device sends in a session.
ClientMessage ==
    Package1 \cup RepeatedPackage1 \cup Package3 \cup StatusPackage3 \cup AbortPackage3

\* What a server sends in a session.
ServerMessage ==
    ChallengePackage2 \cup Package2 \cup Package4 \cup SecretsPackage4 \cup RolesPackage4
        \cup AbortPackage4
==============================================================================
