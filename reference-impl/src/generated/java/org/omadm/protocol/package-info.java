// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
/**
 * The state machines of the specification DmProperties.
 *
 * <p>What {@link DmClient} does, in dot:
 *
 * <pre>{@code
 * digraph DmClient {
 *   idle -> idle [label="ClientAcceptNotification"];
 *   idle -> idle [label="ClientAcceptBackupNotification"];
 *   idle -> idle [label="ClientAcceptUnverifiedNotification"];
 *   idle -> idle [label="ClientRejectNotification"];
 *   opened -> opened [label="ClientRejectNotification"];
 *   answered -> answered [label="ClientRejectNotification"];
 *   authenticated -> authenticated [label="ClientRejectNotification"];
 *   aborting -> aborting [label="ClientRejectNotification"];
 *   idle -> idle [label="ClientIgnoreNotification"];
 *   opened -> opened [label="ClientIgnoreNotification"];
 *   answered -> answered [label="ClientIgnoreNotification"];
 *   authenticated -> authenticated [label="ClientIgnoreNotification"];
 *   aborting -> aborting [label="ClientIgnoreNotification"];
 *   opened -> opened [label="ClientDropNotification"];
 *   answered -> answered [label="ClientDropNotification"];
 *   authenticated -> authenticated [label="ClientDropNotification"];
 *   aborting -> aborting [label="ClientDropNotification"];
 *   opened -> opened [label="ClientKeepNotification"];
 *   answered -> answered [label="ClientKeepNotification"];
 *   authenticated -> authenticated [label="ClientKeepNotification"];
 *   aborting -> aborting [label="ClientKeepNotification"];
 *   opened -> opened [label="ClientKeepBackupNotification"];
 *   answered -> answered [label="ClientKeepBackupNotification"];
 *   authenticated -> authenticated [label="ClientKeepBackupNotification"];
 *   aborting -> aborting [label="ClientKeepBackupNotification"];
 *   idle -> opened [label="ClientOpenWaiting"];
 *   idle -> opened [label="ClientOpenSession"];
 *   opened -> answered [label="ClientAnswerChallenge"];
 *   idle -> idle [label="ClientRefuseChallenge"];
 *   opened -> idle [label="ClientRefuseChallenge"];
 *   answered -> idle [label="ClientRefuseChallenge"];
 *   authenticated -> idle [label="ClientRefuseChallenge"];
 *   aborting -> idle [label="ClientRefuseChallenge"];
 *   opened -> authenticated [label="ClientAcceptPackage2"];
 *   answered -> authenticated [label="ClientAcceptPackage2"];
 *   opened -> idle [label="ClientRejectPackage2"];
 *   answered -> idle [label="ClientRejectPackage2"];
 *   authenticated -> idle [label="ClientFinish"];
 *   authenticated -> authenticated [label="ClientReplaceSecrets"];
 *   authenticated -> authenticated [label="ClientReplaceRoles"];
 *   authenticated -> authenticated [label="ClientRefuseRoles"];
 *   opened -> idle [label="ClientRecvAbort"];
 *   answered -> idle [label="ClientRecvAbort"];
 *   authenticated -> idle [label="ClientRecvAbort"];
 *   aborting -> idle [label="ClientRecvAbort"];
 *   aborting -> idle [label="ClientFinishAbort"];
 *   opened -> aborting [label="ClientAbort"];
 *   answered -> aborting [label="ClientAbort"];
 *   authenticated -> aborting [label="ClientAbort"];
 *   opened -> idle [label="ClientEndSession"];
 *   answered -> idle [label="ClientEndSession"];
 *   authenticated -> idle [label="ClientEndSession"];
 *   aborting -> idle [label="ClientEndSession"];
 *   idle -> idle [label="ClientReset"];
 *   opened -> idle [label="ClientReset"];
 *   answered -> idle [label="ClientReset"];
 *   authenticated -> idle [label="ClientReset"];
 *   aborting -> idle [label="ClientReset"];
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
 *   idle -> authenticated [label="ServerAcceptPackage1"];
 *   notified -> authenticated [label="ServerAcceptPackage1"];
 *   authenticated -> authenticated [label="ServerAcceptPackage1"];
 *   renewingFirst -> authenticated [label="ServerAcceptPackage1"];
 *   renewing -> authenticated [label="ServerAcceptPackage1"];
 *   commanding -> authenticated [label="ServerAcceptPackage1"];
 *   idle -> authenticated [label="ServerAcceptBackupPackage1"];
 *   notified -> authenticated [label="ServerAcceptBackupPackage1"];
 *   authenticated -> authenticated [label="ServerAcceptBackupPackage1"];
 *   renewingFirst -> authenticated [label="ServerAcceptBackupPackage1"];
 *   renewing -> authenticated [label="ServerAcceptBackupPackage1"];
 *   commanding -> authenticated [label="ServerAcceptBackupPackage1"];
 *   idle -> idle [label="ServerChallenge"];
 *   notified -> notified [label="ServerChallenge"];
 *   authenticated -> authenticated [label="ServerChallenge"];
 *   renewingFirst -> renewingFirst [label="ServerChallenge"];
 *   renewing -> renewing [label="ServerChallenge"];
 *   commanding -> commanding [label="ServerChallenge"];
 *   idle -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   notified -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   authenticated -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   renewingFirst -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   renewing -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   commanding -> authenticated [label="ServerAcceptRepeatedPackage1"];
 *   idle -> idle [label="ServerRejectRepeatedPackage1"];
 *   notified -> notified [label="ServerRejectRepeatedPackage1"];
 *   authenticated -> authenticated [label="ServerRejectRepeatedPackage1"];
 *   renewingFirst -> renewingFirst [label="ServerRejectRepeatedPackage1"];
 *   renewing -> renewing [label="ServerRejectRepeatedPackage1"];
 *   commanding -> commanding [label="ServerRejectRepeatedPackage1"];
 *   authenticated -> renewing [label="ServerReplaceSecrets"];
 *   authenticated -> renewingFirst [label="ServerReplaceFirstSecret"];
 *   renewingFirst -> renewing [label="ServerReplaceSecondSecret"];
 *   authenticated -> commanding [label="ServerReplaceRoles"];
 *   authenticated -> idle [label="ServerFinish"];
 *   renewing -> idle [label="ServerConfirmSecrets"];
 *   renewingFirst -> idle [label="ServerKeepSecrets"];
 *   renewing -> idle [label="ServerKeepSecrets"];
 *   commanding -> idle [label="ServerConfirmRoles"];
 *   idle -> idle [label="ServerAbort"];
 *   notified -> idle [label="ServerAbort"];
 *   authenticated -> idle [label="ServerAbort"];
 *   renewingFirst -> idle [label="ServerAbort"];
 *   renewing -> idle [label="ServerAbort"];
 *   commanding -> idle [label="ServerAbort"];
 *   idle -> idle [label="ServerForgetChallenge"];
 *   notified -> notified [label="ServerForgetChallenge"];
 *   idle -> idle [label="ServerRestart"];
 *   notified -> notified [label="ServerRestart"];
 *   authenticated -> authenticated [label="ServerRestart"];
 *   renewingFirst -> renewingFirst [label="ServerRestart"];
 *   renewing -> renewing [label="ServerRestart"];
 *   commanding -> commanding [label="ServerRestart"];
 *   idle -> idle [label="ServerRestore"];
 *   notified -> notified [label="ServerRestore"];
 *   authenticated -> authenticated [label="ServerRestore"];
 *   renewingFirst -> renewingFirst [label="ServerRestore"];
 *   renewing -> renewing [label="ServerRestore"];
 *   commanding -> commanding [label="ServerRestore"];
 * }
 * }</pre>
 */
@NullMarked
package org.omadm.protocol;

import org.jspecify.annotations.NullMarked;
