\* SPDX-License-Identifier: Apache-2.0
------------------------------- MODULE DmTerms -------------------------------
\* The terms that devices and servers exchange: names, secrets, nonces, digests,
\* and the readings of OMA DM 1.2 that change what the two ends do with them.
\*
\* Read it after DmAbstract. It holds every constant that both ends share, so that
\* a constant is declared exactly once.
\*
\* Digests are perfect here: two digests are equal only when the same fields went
\* into them, in the same order, and nobody makes one without the secret in it.
\* A digest is nevertheless only the sequence of the fields that were hashed, with
\* no tag that says what it was made for, since the formulas of a Cred and of a
\* trigger have the same shape. Which octets go in, and how, is left out: that is
\* a matter of test vectors, not of behaviour (Q1, Q2, Q6, Q7, Q27 to Q29).
\*
\* So a Cred over a long nonce of the other end's choice can be the digest of a
\* trigger: JoinedNonce is such a nonce (see decisions/0003).
\*
\* Left out: HMAC authentication, and every length and format.
EXTENDS Naturals

CONSTANTS
    \* The names that go into a digest: AAuthName of an account entry.
    Name,
    \* AAuthSecret of an account entry, in either direction.
    Secret,
    \* The octets of a nonce.
    Nonce,
    \* H(name:secret), equivalent to the secret for whoever holds it.
    UserHash,
    \* The octets of an MD5 digest.
    Digest,
    \* The octets of a trigger, header and body, as the digest covers them.
    TriggerOctets

CONSTANTS
    \* The name of the CLCRED entry: the device towards the server.
    ClientName,
    \* The name of the SRVCRED entry: the server towards the device.
    ServerName,
    \* The server identifier of the account, which notifications carry. A sane bootstrap
    \* makes it the same as the name of the SRVCRED entry (Q9).
    ServerIdentifier,
    \* The nonce 0x00000000 of a resynchronisation.
    BackupNonce,
    \* H(name:secret).
    UserHashOf(_, _),
    \* The octets of the trigger that announces a session id.
    TriggerOctetsOf(_),
    \* H(B64(H(name:secret)):nonce:B64(H(trigger))).
    TriggerDigest(_, _, _),
    \* H(B64(H(name:secret)):nonce).
    CredDigest(_, _),
    \* The octets name:secret, which Basic credentials are. They are no digest: whoever reads
    \* them has the secret.
    BasicCred(_, _),
    \* Sixteen octets of zero, which a server without a secret puts in place of a digest.
    ZeroDigest,
    \* The octets nonce:B64(H(trigger)), as a nonce: credentials made with it are the
    \* digest of that trigger.
    JoinedNonce(_, _),
    \* The number of octets of a nonce.
    LengthOf(_)

CONSTANTS
    \* The largest session id, 65535 on the wire: the field has 16 bits.
    LastSessionId,
    \* How the device authenticates itself.
    ClientAuth,
    \* Whether the device shows credentials before the server asks for them.
    CredBeforeChallenge,
    \* Whether the device ends the session of a server that asks for credentials which it has
    \* not shown (407), as one in the field does.
    StopsAtMissingCred,
    \* Which name the device checks notifications with (Q9).
    TriggerName,
    \* Whether the device takes sixteen octets of zero for the digest of a notification (Q33).
    ZeroDigestOpens,
    \* Whether the secrets of the bootstrap can be worked out by whoever knows the device, as
    \* with one in the field.
    BootstrapSecrets,
    \* Whether the device accepts the backup nonce: USENONCERESYNC of the account.
    NonceResync,
    \* Whether the server falls back to the backup nonce.
    ServerResync,
    \* How often the server sends a notification before it falls back (Q24; SEED2: 2).
    AttemptsBeforeBackup,
    \* Whether the device accepts the backup nonce only after an earlier failure (Q11).
    PriorFailureRequired,
    \* What makes the device forget that failure (Q11).
    FailureLapses,
    \* Whether the server answers the backup nonce with success or a challenge (Q13).
    ResyncAnswer,
    \* Whether the server secret is renewed after a resynchronisation (Q14).
    RenewServerSecret,
    \* Whether the client secret is renewed with it (Q15).
    RenewClientSecret,
    \* Whether both secrets are replaced by one command or by one after the other.
    SecretsReplaced,
    \* Whether the server keeps the old secrets until the device confirms new ones.
    KeepOldSecrets,
    \* When a new client nonce counts at the server that sends it (Q12).
    ClientNonceCommit,
    \* When a new server nonce counts at the device that sends it (Q12).
    ServerNonceCommit,
    \* What the device remembers of the triggers it accepted (Q5, Q10).
    TriggerMemory,
    \* Whether a device that does not accept the backup nonce opens a session for a
    \* notification that fails the check, as one in the field does.
    UnverifiedTriggerOpens,
    \* Whether the device stores the nonce of a challenge before the server has proved
    \* itself, as one in the field does.
    StoreUnauthenticatedNonce,
    \* Whether the device sends the server nonce of this session again as the next one
    \* unless it was challenged, as one in the field does.
    RepeatServerNonce,
    \* Whether a notification that fails the check makes the device forget its server
    \* nonce (Q25). An empty nonce is the backup nonce to one in the field.
    FailureSpendsNonce,
    \* What becomes of a notification that reaches a device in a session.
    TriggerInSession,
    \* What makes a later message one of the session: its connection, its session id, or
    \* the credentials of the session in each message.
    SessionBoundBy,
    \* When the device uses a nonce that came with 212, if each message has credentials:
    \* in the next session or at once (Q8).
    SuccessNonce,
    \* Whether a challenge that waits for its answer binds its own connection only, or keeps
    \* the server from hearing a new Package #1 on any.
    ChallengeBelongsTo,
    \* To whom the server shows its credentials: to a device that has proved itself, or to
    \* anyone it challenges.
    ServerCredTo,
    \* Whether a server that shows credentials to anyone makes them with nonces of any
    \* length (Q27).
    OtherNonceLengths,
    \* When the server shows credentials of its own (Q23, Q31).
    ServerShowsCred,
    \* When the device is content with a server that TLS alone has authenticated (Q23, Q31).
    ServerByTls,
    \* Whether the device opens sessions over TLS only (Q20).
    TlsRequired,
    \* Whether the address of the server in the account is one for TLS.
    AddressIsSecure,
    \* What comes back when the server's store is restored from a copy.
    RestoreBrings,
    \* Whether a server whose store was restored believes the client nonce of the copy.
    NonceAfterRestore,
    \* Which nonces a device starts from after a reset.
    NonceAfterReset,
    \* Whether a device remembers after a reset which triggers it accepted.
    MemorySurvivesReset,
    \* Which notifications with the backup nonce make the secrets due for renewal (Q14).
    RenewalDue

\* When a new nonce replaces the stored one.
Moment == {"sent", "acknowledged"}

\* What a device remembers of the triggers it accepted: nothing, their digests, or the
\* highest session id.
Memory == {"none", "digests", "sessionIds"}

\* What makes a device forget that a notification failed: that it accepted one, or
\* that a server has proved itself.
Lapse == {"onNotification", "onAuthentication"}

\* What the server says to credentials made with the backup nonce.
Answer == {"success", "challenge"}

\* The notification that reaches a device in a session: lost, heard when the session is over,
\* or checked at once and answered when the session is over.
InSessionTrigger == {"refused", "queued", "checked"}

\* How a device authenticates itself. Basic credentials hold the secret itself, and no nonce.
Authentication == {"md5", "basic"}

\* The name in the digest of a notification: that which the notification carries, or that of
\* the SRVCRED entry.
NameOfTrigger == {"serverIdentifier", "serverName"}

\* Where the secrets of a bootstrap come from: nobody can guess them, or they are worked out
\* from what is known of the device.
Origin == {"random", "derived"}

\* How two secrets are replaced: by one command, or by one command each.
Replacement == {"together", "oneByOne"}

\* What binds the messages of a session to one another.
Binding == {"connection", "sessionId", "credential"}

\* When a nonce that came with 212 is used.
NonceUse == {"nextSession", "atOnce"}

\* When a server shows credentials.
Showing == {"always", "exceptAfterBackup", "never"}

\* When TLS alone authenticates the server.
TlsSuffices == {"never", "afterBackup", "always"}

\* To whom a challenge belongs.
Owner == {"connection", "device"}

\* Whom the server shows its credentials.
Audience == {"device", "anyone"}

\* What of a server's store comes back with a copy: both nonces; the counter of session
\* ids as well; or all of it, secrets too.
Restoring == {"nonces", "sessionIds", "everything"}

\* The client nonce of a server whose store was restored: that of the copy, or one that
\* no device knows, so that the next one is challenged.
RestoredNonce == {"asRestored", "fresh"}

\* The nonces of a device that was reset: such as nobody knows, those of the bootstrap,
\* or the backup nonce.
ResetNonce == {"fresh", "bootstrap", "backup"}

\* The notifications with the backup nonce after which secrets are renewed: all that
\* were sent, or those that opened a session as far as the server knows.
Due == {"sent", "used"}

\* The session ids that a trigger may carry.
\* Clause: NOTI 6.2.10 MUST
SessionId == 1..LastSessionId

\* No session: the value 0 is outside the range of session ids.
NoSessionId == 0

\* The part of Package #0 that the digest covers: the session id the model looks
\* into, and all its octets as sent or received.
Trigger == [sessionId: SessionId, octets: TriggerOctets]

\* The secrets of both directions, which a resynchronisation renews together.
SecretPair == [clientSecret: Secret, serverSecret: Secret]

ASSUME ClientName \in Name
ASSUME ServerName \in Name
ASSUME ClientName # ServerName
ASSUME ServerIdentifier \in Name
ASSUME BackupNonce \in Nonce
ASSUME \A n \in Name, s \in Secret : UserHashOf(n, s) \in UserHash
ASSUME \A i \in SessionId : TriggerOctetsOf(i) \in TriggerOctets
ASSUME \A h \in UserHash, n \in Nonce, t \in Trigger : TriggerDigest(h, n, t) \in Digest
ASSUME \A h \in UserHash, n \in Nonce : CredDigest(h, n) \in Digest
ASSUME \A n \in Name, s \in Secret : BasicCred(n, s) \in Digest
ASSUME ZeroDigest \in Digest
ASSUME \A n \in Nonce, t \in Trigger : JoinedNonce(n, t) \in Nonce
ASSUME \A n \in Nonce : LengthOf(n) \in Nat
ASSUME LastSessionId \in Nat
ASSUME ClientAuth \in Authentication
ASSUME CredBeforeChallenge \in BOOLEAN
ASSUME StopsAtMissingCred \in BOOLEAN
ASSUME TriggerName \in NameOfTrigger
ASSUME ZeroDigestOpens \in BOOLEAN
ASSUME BootstrapSecrets \in Origin
ASSUME NonceResync \in BOOLEAN
ASSUME ServerResync \in BOOLEAN
ASSUME AttemptsBeforeBackup \in Nat \ {0}
ASSUME PriorFailureRequired \in BOOLEAN
ASSUME FailureLapses \in Lapse
ASSUME ResyncAnswer \in Answer
ASSUME RenewServerSecret \in BOOLEAN
ASSUME RenewClientSecret \in BOOLEAN
ASSUME SecretsReplaced \in Replacement
ASSUME KeepOldSecrets \in BOOLEAN
ASSUME ClientNonceCommit \in Moment
ASSUME ServerNonceCommit \in Moment
ASSUME TriggerMemory \in Memory
ASSUME UnverifiedTriggerOpens \in BOOLEAN
ASSUME StoreUnauthenticatedNonce \in BOOLEAN
ASSUME RepeatServerNonce \in BOOLEAN
ASSUME FailureSpendsNonce \in BOOLEAN
ASSUME TriggerInSession \in InSessionTrigger
ASSUME SessionBoundBy \in Binding
ASSUME ChallengeBelongsTo \in Owner
ASSUME ServerCredTo \in Audience
ASSUME OtherNonceLengths \in BOOLEAN
ASSUME SuccessNonce \in NonceUse
ASSUME ServerShowsCred \in Showing
ASSUME ServerByTls \in TlsSuffices
ASSUME TlsRequired \in BOOLEAN
ASSUME AddressIsSecure \in BOOLEAN
ASSUME RestoreBrings \in Restoring
ASSUME NonceAfterRestore \in RestoredNonce
ASSUME NonceAfterReset \in ResetNonce
ASSUME MemorySurvivesReset \in BOOLEAN
ASSUME RenewalDue \in Due

\* What the device's credentials are made from.
ClientHash(secrets) == UserHashOf(ClientName, secrets.clientSecret)

\* The device's credentials, made with a nonce if their kind has one.
ClientCred(secrets, nonce) ==
    IF ClientAuth = "basic" THEN BasicCred(ClientName, secrets.clientSecret)
    ELSE CredDigest(ClientHash(secrets), nonce)

\* What the server's credentials are made from.
ServerHash(secrets) == UserHashOf(ServerName, secrets.serverSecret)

\* The trigger that announces a session.
TriggerOf(sessionId) ==
    [sessionId |-> sessionId, octets |-> TriggerOctetsOf(sessionId)]
==============================================================================
