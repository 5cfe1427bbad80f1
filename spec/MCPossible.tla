\* SPDX-License-Identifier: Apache-2.0
------------------------------ MODULE MCPossible -----------------------------
\* That the cases occur of which DmProperties speaks. Each Never... here, and in
\* DmProperties, is a claim that TLC must refute: a property that nothing puts to the test
\* would hold of an exchange that does nothing. spec/readings.json names for each property
\* the claim that goes with it.
EXTENDS MCSystem

\* Notifications open two sessions.
NeverOpenedTwiceInv == \A a, b \in history.opened : a = b

\* The attacker delivers a notification of its own making, and the device notes the failure.
NeverForgedProp == [][AttackerForges => client'.failed = client.failed]_vars

\* The server accepts credentials of the device on two connections.
NeverTwoClientCredsInv == \A a, b \in history.clientCreds : a = b

\* The device accepts credentials of the server on two connections.
NeverTwoServerCredsInv == \A a, b \in history.serverCreds : a = b

\* A command changes the device.
NeverCommandedInv == history.commanded = {}

\* Both ends check each other by nonces that came later than those of the bootstrap.
NeverNewNoncesInv == ~(InStep /\ client.clientNonce # NonceSupply[1] /\ client.serverNonce \notin {NonceSupply[2], NonceSupply[3]})

\* The server asks for a second session.
NeverAskedTwiceInv ==
    \A m, n \in pushChannel.recorded : m.trigger.sessionId = n.trigger.sessionId

\* The device refuses roles.
NeverRolesRefusedInv ==
    \A m \in sessionChannel.toServer : m \in StatusPackage3 => m.result = "done"

\* The server answers a stranger, and sends the device secrets.
NeverSecretsBesideStrangersInv ==
    stranger.heard = {} \/ \A m \in sessionChannel.toClient : m \notin SecretsPackage4

\* A session that the user of the device has opened is completed while a notification is
\* on its way.
NeverRacedInv == ~(
    /\ \E a \in history.clientCreds : a.connection \in history.openedByUser /\ ServerProvedOn(a.connection)
    /\ pushChannel.inFlight # {}
    /\ InStep)
==============================================================================
