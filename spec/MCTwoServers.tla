\* SPDX-License-Identifier: Apache-2.0
----------------------------- MODULE MCTwoServers ----------------------------
\* Two accounts on one device, and the server of the second is hostile.
\*
\* The first account is DmSystem as it stands: a device, a server that means well, and the
\* network with its attacker. The second is the device of DmClient once more, with names,
\* secrets and nonces of its own (Other), and a server that sends whatever it can make. A
\* server that means well is one of the things that this one may be. So what holds of the
\* first account holds whatever the second server does, and the other way round by symmetry.
\*
\* What crosses: notifications of either account reach the other. The second server asks the
\* first for sessions as anybody may, hands the nonces that it is challenged with to the
\* device in a session of its own, and brings the answers back: it relays. It needs no
\* secret for that, so there is a server that holds none, and only stands where the
\* connections of the second account end.
\*
\* Which account a notification is for, and whether the device can be in two sessions at
\* once, are questions of the device, and constants of this module. It is an MC module since
\* no end of DmClient and DmServer knows of a second account: each holds one, and what
\* chooses among accounts stands outside of them.
\*
\* Bounds: one session id, and one message of the second server that the device answers with
\* a nonce, two in the first server's sessions. That is what a relay needs. One that goes on over
\* several sessions of an account would not be seen. The first account starts in step, or out of
\* step: only then does it come to the backup nonce without a fault. The second server makes
\* digests with the secrets that its account has now, and knows the nonces of now; older ones
\* are of use for neither account.
\*
\* Left out: a third account, which gives the second server nothing but one more relay. The
\* network between the device and the second server: what that one does not want to arrive, it
\* does not send. In the first account, restores, resets, roles and sessions of the user: the
\* other models ask of them. New secrets of the second account: its server holds the old ones.
\* Other ways to mix accounts up than those that the constants name.
EXTENDS MCSystem

CONSTANTS
    \* The names of the second account.
    OtherClientName,
    OtherServerName,
    OtherServerIdentifier,
    \* The octets of its triggers: the server identifier is in them.
    OtherTriggerOctetsOf(_),
    \* The secrets of its bootstrap.
    OtherSecrets,
    \* Whether its server has them, or only the place where its connections end.
    OtherServerHoldsSecrets,
    \* How the device finds the account of a notification: by the server identifier in it, or
    \* by trying it with each.
    AccountFoundBy,
    \* Whether a server may replace secrets in its own account only.
    OwnAccountOnly,
    \* Whether the device can be in a session with each server at once.
    SessionsAtOnce,
    \* How many challenges and Packages #2 the second server sends the device: what needs more of
    \* them would not be seen.
    MaxOtherMessages

\* The ways to find the account of a notification.
Finding == {"identifier", "trial"}

ASSUME {OtherClientName, OtherServerName, OtherServerIdentifier} \subseteq Name
ASSUME (OtherServerIdentifier = ServerIdentifier)
           = (\A i \in SessionId : OtherTriggerOctetsOf(i) = TriggerOctetsOf(i))
ASSUME OtherSecrets \in SecretPair
ASSUME OtherServerHoldsSecrets \in BOOLEAN
ASSUME AccountFoundBy \in Finding
ASSUME OwnAccountOnly \in BOOLEAN
ASSUME SessionsAtOnce \in BOOLEAN
ASSUME MaxOtherMessages \in 0..3

\* The names and triggers of both accounts, and what follows from them for the sets of MCSystem.
TwoName == MCName \cup {"otherClientName", "otherServerName"}
TwoUserHash == TwoName \X MCSecret
TwoTriggerOctets == {"trigger", "otherTrigger"}
TwoTriggerOctetsOf(i) == "otherTrigger"
TwoDigest ==
    (TwoUserHash \X (MCNonce \cup {"basic"})) \cup (TwoUserHash \X MCNonce \X Trigger) \cup {MCZeroDigest}

\* The attacker joins its nonce with a trigger of the first account, whoever makes credentials
\* with it. Written out, since TLC would read TriggerOf as that of the second one in Other.
TwoCredDigest(h, n) ==
    IF n = "00000000:trigger"
    THEN <<h, "00000000", [sessionId |-> LastSessionId, octets |-> "trigger"]>> ELSE <<h, n>>

\* Secrets of the second account: such as the first never gets in these bounds, or one that it
\* has. That both are the same is no more than the two together.
OwnSecrets == [clientSecret |-> "sc5", serverSecret |-> "ss5"]
SameClientSecret == [clientSecret |-> "sc0", serverSecret |-> "ss5"]
SameServerSecret == [clientSecret |-> "sc5", serverSecret |-> "ss0"]

\* The nonces of its bootstrap, and those that the device makes for it: such as the first
\* account never gets in these bounds. A supply of its own, so that it does not matter in which
\* order the two accounts take their nonces.
OtherClientNonce == "n19"
OtherServerNonce == "n20"
OtherNonceSupply == <<"n16", "n17", "n18">>

\* What the second server has done and got. sent: the number of its challenges and Packages #2.
\* creds: all that the device has shown it.
OtherServer == [sent: Nat, creds: SUBSET Digest]

VARIABLES
    \* What the device holds for the second account, as client is for the first.
    other,
    \* The second server.
    otherServer

Other == INSTANCE DmClient WITH
    client <- other,
    ClientName <- OtherClientName,
    ServerName <- OtherServerName,
    ServerIdentifier <- OtherServerIdentifier,
    TriggerOctetsOf <- OtherTriggerOctetsOf

\* TLC reads the names of the second account as they are meant.
ASSUME Other!TriggerOf(LastSessionId).octets = OtherTriggerOctetsOf(LastSessionId)
ASSUME Other!ClientHash(OtherSecrets) = UserHashOf(OtherClientName, OtherSecrets.clientSecret)
ASSUME Other!ServerHash(OtherSecrets) = UserHashOf(OtherServerName, OtherSecrets.serverSecret)

otherVars == <<other, otherServer>>
twoVars == <<vars, otherVars>>

TwoTypeInv ==
    /\ SystemTypeInv
    /\ other \in Other!Client
    /\ otherServer \in OtherServer

TwoInit ==
    /\ Init
    /\ Other!ClientInit(OtherSecrets, OtherClientNonce, OtherServerNonce)
    /\ otherServer = [sent |-> 0, creds |-> {}]

-------------------------------------------------------------------------------
\* The device with two accounts

\* The device is in no more sessions after this step than it can be in.
FewSessions == SessionsAtOnce \/ client'.phase = "idle" \/ other'.phase = "idle"

\* A notification with this trigger is for the first account, or for the second.
IsForFirst(trigger) ==
    AccountFoundBy = "trial" \/ trigger.octets = TriggerOctetsOf(trigger.sessionId)
IsForOther(trigger) ==
    AccountFoundBy = "trial" \/ trigger.octets = OtherTriggerOctetsOf(trigger.sessionId)

\* The operator that tells the second server what the device sends it.
TellOther(messages) ==
    otherServer' = [otherServer EXCEPT !.creds = @ \cup UNION {CredsOf(m) : m \in messages}]

\* A notification reaches the second account.
ArrivesAtOther(notification) ==
    /\ IsForOther(notification.trigger)
    /\ Other!ClientRecvNotification(notification, TellOther)
    /\ UNCHANGED vars
    /\ FewSessions

\* A notification that is not of the first server reaches the first account.
ArrivesAtFirst(notification) ==
    /\ notification \notin pushChannel.recorded
    /\ IsForFirst(notification.trigger)
    /\ NotificationArrives(notification)
    /\ UNCHANGED <<pushChannel, otherVars>>
    /\ FewSessions

-------------------------------------------------------------------------------
\* The first account

FirstServerAsks ==
    /\ ServerNotifies \/ ServerNotifiesAgain \/ ServerNotifiesWithBackupNonce \/ ServerGivesUp
    /\ UNCHANGED otherVars

FirstIsNotified == NetworkDelivers /\ UNCHANGED otherVars /\ FewSessions

AttackerNotifiesFirst == (AttackerReplays \/ AttackerForges) /\ UNCHANGED otherVars /\ FewSessions

FirstSessionGoesOn ==
    /\ \/ DeliverPackage1 \/ DeliverChallengePackage2 \/ DeliverRepeatedPackage1
       \/ DeliverPackage2 \/ DeliverPackage3 \/ DeliverPackage4
       \/ DeliverSecretsPackage4 \/ DeliverStatusPackage3
       \/ ServerRefuses \/ ClientRefuses
       \/ ClientTimesOut \/ ServerTimesOut \/ ChallengeTimesOut
    /\ UNCHANGED otherVars

FaultStrikesFirst ==
    /\ NetworkDropsNotification \/ ConnectionDies \/ ClientDies \/ ServerDies
    /\ UNCHANGED otherVars

\* Whoever the first server has taken for the device goes on as the attacker does.
StrangerSpeaks ==
    /\ StrangerGivesNonce \/ StrangerReportsStatus
    /\ UNCHANGED otherVars

-------------------------------------------------------------------------------
\* What the second server can make

\* The secrets that it makes digests with.
HeldSecrets == IF OtherServerHoldsSecrets THEN {other.secrets} ELSE {}

\* The nonces that it knows: those that the attacker knows, and those of its own account.
OtherNonces == KnownNonces \cup {other.clientNonce, other.serverNonce, other.serverCredNonce}

\* The nonces that it gives the device: those of the first server's challenges, and one that
\* makes the answer the digest of a trigger.
RelayedNonces ==
    UNION {NoncesIn(m) : m \in stranger.heard} \cup {JoinedNonce(BackupNonce, TriggerOf(LastSessionId))}

\* Credentials of the device that it makes itself with a nonce that it knows, in either
\* account's name. Those with other nonces fail like any.
CredsMadeWith(nonce) ==
    IF nonce \in OtherNonces
    THEN UNION {{ClientCred(s, nonce), Other!ClientCred(s, nonce)} : s \in HeldSecrets} ELSE {}

\* The digests that it puts on a notification: what the attacker has, what the device has
\* shown it, and those that it makes itself, in either server's name.
DigestsToPush(trigger) ==
    AttackerDigests(trigger)
        \cup otherServer.creds
        \cup {TriggerDigest(UserHashOf(i, s.serverSecret), n, trigger) :
                  i \in {ServerIdentifier, OtherServerIdentifier}, s \in HeldSecrets, n \in OtherNonces}

\* Its own credentials, those that the first server has shown it, or none.
CredSetsToShow ==
    {{}} \cup {CredsIn(m) : m \in stranger.heard}
        \cup {{CredDigest(Other!ServerHash(s), other.serverCredNonce)} : s \in HeldSecrets}

\* The roles that it asks for: all that its bootstrap gave, or some.
RolesToAskFor == {BootstrapRoles, {"OPERATOR"}}

-------------------------------------------------------------------------------
\* The second server, and the second account

\* A notification of the first server reaches the second account as it is.
FirstNotificationCrosses == \E n \in pushChannel.recorded : ArrivesAtOther(n)

\* So does one with its digest, whose trigger names the second account.
DigestCrosses ==
    \E n \in pushChannel.recorded :
        ArrivesAtOther([digest |-> n.digest, trigger |-> Other!TriggerOf(n.trigger.sessionId)])

\* The second server wakes the device in its own account.
OtherServerNotifies ==
    \E d \in DigestsToPush(Other!TriggerOf(LastSessionId)) :
        ArrivesAtOther([digest |-> d, trigger |-> Other!TriggerOf(LastSessionId)])

\* A notification with which the second server would wake it there reaches the first account.
OtherNotificationCrosses ==
    \E s \in HeldSecrets :
        ArrivesAtFirst([
            digest |-> TriggerDigest(
                UserHashOf(OtherServerIdentifier, s.serverSecret), other.serverNonce, Other!TriggerOf(LastSessionId)),
            trigger |-> Other!TriggerOf(LastSessionId)])

\* The second server makes a notification for the first account.
OtherServerForges ==
    \E d \in DigestsToPush(TriggerOf(LastSessionId)) :
        ArrivesAtFirst([digest |-> d, trigger |-> TriggerOf(LastSessionId)])

\* The user of the device opens a session with the second server.
UserOpensOther ==
    /\ Other!ClientOpenSession(LastSessionId, TellOther)
    /\ UNCHANGED vars
    /\ FewSessions

\* The device takes a message of the second server in their session.
OtherTakes(message) == Other!ClientRecvMessage(message, BackupNonce, TellOther)

\* The same with a message that it answers with a fresh nonce, of which there are few.
OtherTakesWithNonce(message) ==
    /\ otherServer.sent < MaxOtherMessages
    /\ Other!ClientRecvMessage(message, OtherNonceSupply[otherServer.sent + 1], LAMBDA m :
           otherServer' = [sent |-> otherServer.sent + 1,
                           creds |-> otherServer.creds \cup UNION {CredsOf(n) : n \in m}])
    /\ UNCHANGED vars

\* The second server challenges the device, with a nonce of the first server if it likes.
OtherServerChallenges ==
    \E n \in RelayedNonces :
        OtherTakesWithNonce(
            [type |-> "ChallengePackage2", sessionId |-> other.sessionId, missing |-> FALSE,
             nextNonce |-> n, creds |-> {}])

OtherServerAnswers ==
    \E s \in CredSetsToShow :
        OtherTakesWithNonce(
            [type |-> "Package2", sessionId |-> other.sessionId, nextNonce |-> AttackerNonce, creds |-> s])

OtherServerFinishes ==
    /\ OtherTakes([type |-> "Package4", sessionId |-> other.sessionId])
    /\ UNCHANGED vars

OtherServerReplacesRoles ==
    \E r \in RolesToAskFor :
        /\ OtherTakes([type |-> "RolesPackage4", sessionId |-> other.sessionId, roles |-> r])
        /\ UNCHANGED vars

\* A device that lets each server change every account takes new secrets of the first one from
\* the second server.
OtherServerReachesOver ==
    /\ ~OwnAccountOnly
    /\ other.phase = "authenticated"
    /\ client' = [client EXCEPT !.secrets = MadeUpSecrets]
    /\ UNCHANGED <<server, pushChannel, sessionChannel, faults, stranger, supply, history, setbacks, otherVars>>

\* The device gives its session with the second server up.
OtherTimesOut ==
    Other!ClientEndSession /\ UNCHANGED <<vars, otherServer>>

\* The second server speaks to the first as if it were the device.
OtherServerOpens ==
    \E c \in otherServer.creds \cup AttackerCreds \cup CredsMadeWith(BackupNonce) : \E b \in BOOLEAN :
        /\ b \/ server.sessionId # NoSessionId
        /\ TakeNonce
        /\ StrangerArrivesAtServer(
               [type |-> "Package1", byUser |-> b,
                sessionId |-> IF b THEN LastSessionId ELSE server.sessionId, creds |-> {c}],
               {c})
        /\ UNCHANGED otherVars

OtherServerAnswersChallenge ==
    \E d \in server.challenges : \E c \in otherServer.creds \cup AttackerCreds \cup CredsMadeWith(d.nonce) :
        /\ TakeNonce
        /\ StrangerArrivesAtServer(
               [type |-> "RepeatedPackage1", byUser |-> FALSE, sessionId |-> d.sessionId, cred |-> c,
                nextNonce |-> AttackerNonce],
               {c})
        /\ UNCHANGED otherVars

OtherServerSpeaks ==
    \/ OtherServerChallenges
    \/ OtherServerAnswers
    \/ OtherServerFinishes
    \/ OtherServerReplacesRoles

-------------------------------------------------------------------------------
TwoNext ==
    \/ OtherNotificationCrosses
    \/ FirstServerAsks
    \/ FirstIsNotified
    \/ AttackerNotifiesFirst
    \/ FirstSessionGoesOn
    \/ FaultStrikesFirst
    \/ StrangerSpeaks
    \/ FirstNotificationCrosses
    \/ DigestCrosses
    \/ OtherServerNotifies
    \/ OtherServerForges
    \/ UserOpensOther
    \/ OtherServerSpeaks
    \/ OtherServerReachesOver
    \/ OtherTimesOut
    \/ OtherServerOpens
    \/ OtherServerAnswersChallenge

TwoSpec == TwoInit /\ [][TwoNext]_twoVars

\* The first account goes on when it can, as in DmSystem, and no session with the second server
\* stands still: that server says something, or the device gives the session up. The device
\* does not wait for ever with a notification that it can take again and again.
TwoFairness ==
    /\ WF_twoVars(FirstServerAsks)
    /\ SF_twoVars(FirstIsNotified)
    /\ WF_twoVars(FirstSessionGoesOn)
    /\ WF_twoVars(OtherServerSpeaks \/ OtherTimesOut)

FairTwoSpec == TwoSpec /\ TwoFairness

==============================================================================
