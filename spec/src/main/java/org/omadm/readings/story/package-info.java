// SPDX-License-Identifier: Apache-2.0
/**
 * Makes a story of a counterexample, for readers who know OMA DM and no TLA+: numbered sentences in
 * the protocol's words, and a sequence diagram.
 *
 * <p>{@link org.omadm.readings.story.Story#of} takes a trace of a model of {@code DmSystem}.
 * Nothing is written by hand for one trace: all sentences come from one table, and what differs
 * comes from the states.
 *
 * <h2>actions.json</h2>
 *
 * An object with these fields and no other.
 *
 * <table>
 * <caption>Fields of the table</caption>
 * <tr><td>{@code opening}</td><td>sentences on the initial state</td></tr>
 * <tr><td>{@code actions}</td><td>for each step of {@code Next}: {@code drawing}, the drawings of which the first
 *     that fits is taken; {@code outcome}, the same for what the receiver makes of it, or {@code "@name"} of the
 *     outcomes; {@code sentences}; and {@code notification}, which one the step is about: {@code "pushed"},
 *     {@code "inFlight"}, {@code "recorded"}, {@code "madeUp"}, or left out</td></tr>
 * <tr><td>{@code outcomes}</td><td>outcomes that several actions have, by name</td></tr>
 * <tr><td>{@code shared}</td><td>sentences that several actions have, by name</td></tr>
 * <tr><td>{@code messages}</td><td>what to call each type of message</td></tr>
 * <tr><td>{@code fields}</td><td>what to call each field of {@code client} and {@code server}</td></tr>
 * </table>
 *
 * Sentences are an array. A text is always said; {@code "@name"} stands for the shared sentences of
 * that name; an array holds cases, of which the first that fits is said, or none. A case is {@code
 * {"when": [CONDITION, ...], "say": TEXT}}. A drawing is {@code {"from": LANE, "to": LANE, "text":
 * TEXT}}, with {@code "lost": true} where the message does not arrive, or {@code {"at": LANE,
 * "text": TEXT}}; it too may have a {@code when}.
 *
 * <p>A condition compares a path with a path or with a printed value: {@code client.phase' =
 * "opened"}, {@code server.secrets # server.secrets'}, {@code notification.digest in
 * client.accepted}. A text has paths in braces, {@code {sent.cred}}, or {@code {sent.cred:short}}
 * as in a diagram. A path begins with a variable and ends with a prime where its value after the
 * step is meant, or it begins with one of these:
 *
 * <ul>
 *   <li>{@code notification}: the one that the step is about, if {@code notificationKnown}
 *   <li>{@code received}, {@code sent}: the message on the session channel before and after the
 *       step
 *   <li>{@code heard}: the message that the attacker gets in a session, if it gets one; {@code
 *       heardCreds}: its credentials, a set of one or of none
 *   <li>{@code copy}: the copy of the server's store before the step
 *   <li>{@code earlier}: the numbers of earlier steps, 0 for none. {@code sent}: the server last
 *       sent this notification. {@code opened}: its digest first opened a session. {@code cred}:
 *       the credential of {@code sent} was first used. {@code accepted}: that of {@code received}
 *       was first accepted.
 * </ul>
 *
 * A message that may have a credential, in a field {@code creds}, has it as {@code cred} too. A
 * digest or credential has the parts {@code secret}, {@code nonce} and {@code session}, which is 0
 * for a credential.
 */
@NullMarked
package org.omadm.readings.story;

import org.jspecify.annotations.NullMarked;
