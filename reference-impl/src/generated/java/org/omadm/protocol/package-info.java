// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
/**
 * The state machines of the specification DmProperties.
 *
 * <p>What {@link DmClient} does, in dot:
 *
 * <pre>{@code
 * digraph DmClient {
 *   idle -> opened [label="ClientAcceptNotification"];
 *   idle -> opened [label="ClientAcceptBackupNotification"];
 *   idle -> opened [label="ClientAcceptUnverifiedNotification"];
 *   idle -> idle [label="ClientRejectNotification"];
 *   idle -> idle [label="ClientIgnoreNotification"];
 *   opened -> answered [label="ClientAnswerChallenge"];
 *   opened -> authenticated [label="ClientAcceptPackage2"];
 *   answered -> authenticated [label="ClientAcceptPackage2"];
 *   opened -> idle [label="ClientRejectPackage2"];
 *   answered -> idle [label="ClientRejectPackage2"];
 *   authenticated -> idle [label="ClientFinish"];
 *   authenticated -> authenticated [label="ClientReplaceSecrets"];
 *   authenticated -> authenticated [label="ClientReplaceRoles"];
 *   authenticated -> authenticated [label="ClientRefuseRoles"];
 *   opened -> idle [label="ClientEndSession"];
 *   answered -> idle [label="ClientEndSession"];
 *   authenticated -> idle [label="ClientEndSession"];
 *   idle -> idle [label="ClientReset"];
 *   opened -> idle [label="ClientReset"];
 *   answered -> idle [label="ClientReset"];
 *   authenticated -> idle [label="ClientReset"];
 * }
 * }</pre>
 *
 * <p>What {@link DmServer} does, in dot:
 *
 * <pre>{@code
 * digraph DmServer {
 *   idle -> notified [label="ServerSendNotification"];
 *   notified -> notified [label="ServerRepeatNotification"];
 *   notified -> notified [label="ServerSendBackupNotification"];
 *   notified -> idle [label="ServerGiveUp"];
 *   idle -> idle [label="ServerRequestRoles"];
 *   notified -> authenticated [label="ServerAcceptPackage1"];
 *   notified -> authenticated [label="ServerAcceptBackupPackage1"];
 *   notified -> challenged [label="ServerChallenge"];
 *   challenged -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   challenged -> idle [label="ServerRejectRepeatedPackage1"];
 *   authenticated -> renewing [label="ServerReplaceSecrets"];
 *   authenticated -> commanding [label="ServerReplaceRoles"];
 *   authenticated -> idle [label="ServerFinish"];
 *   renewing -> idle [label="ServerConfirmSecrets"];
 *   renewing -> idle [label="ServerKeepSecrets"];
 *   commanding -> idle [label="ServerConfirmRoles"];
 *   challenged -> idle [label="ServerEndSession"];
 *   authenticated -> idle [label="ServerEndSession"];
 *   renewing -> idle [label="ServerEndSession"];
 *   commanding -> idle [label="ServerEndSession"];
 *   idle -> idle [label="ServerRestore"];
 *   notified -> notified [label="ServerRestore"];
 *   challenged -> challenged [label="ServerRestore"];
 *   authenticated -> authenticated [label="ServerRestore"];
 *   renewing -> renewing [label="ServerRestore"];
 *   commanding -> commanding [label="ServerRestore"];
 * }
 * }</pre>
 */
@NullMarked
package org.omadm.protocol;

import org.jspecify.annotations.NullMarked;
