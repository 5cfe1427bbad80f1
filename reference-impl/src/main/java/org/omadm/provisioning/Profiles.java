// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Map;
import org.omadm.actor.ValueJson;
import org.omadm.actor.ValueJsonException;
import org.omadm.protocol.Answer;
import org.omadm.protocol.Audience;
import org.omadm.protocol.Authentication;
import org.omadm.protocol.Binding;
import org.omadm.protocol.Due;
import org.omadm.protocol.InSessionTrigger;
import org.omadm.protocol.Lapse;
import org.omadm.protocol.Memory;
import org.omadm.protocol.Moment;
import org.omadm.protocol.NameOfTrigger;
import org.omadm.protocol.NonceUse;
import org.omadm.protocol.Origin;
import org.omadm.protocol.Owner;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Replacement;
import org.omadm.protocol.ResetNonce;
import org.omadm.protocol.RestoredNonce;
import org.omadm.protocol.Restoring;
import org.omadm.protocol.Showing;
import org.omadm.protocol.TlsSuffices;

/** The profiles that peers run under: a value for every reading of the specification. */
public final class Profiles {
  /** The largest session id that the 16 bits of Package #0 hold. */
  private static final int LAST_SESSION_ID = 0xFFFF;

  /** Ours: the readings of {@code Hardened.cfg}, under which every property holds. */
  public static final Profile HARDENED =
      new Profile(
          LAST_SESSION_ID,
          Authentication.MD5,
          /* credBeforeChallenge */ true,
          /* stopsAtMissingCred */ false,
          NameOfTrigger.SERVER_IDENTIFIER,
          /* zeroDigestOpens */ false,
          Origin.RANDOM,
          /* nonceResync */ true,
          /* serverResync */ true,
          /* attemptsBeforeBackup */ 2,
          /* priorFailureRequired */ true,
          Lapse.ON_AUTHENTICATION,
          Answer.CHALLENGE,
          /* renewServerSecret */ true,
          /* renewClientSecret */ true,
          Replacement.TOGETHER,
          /* keepOldSecrets */ true,
          /* clientNonceCommit */ Moment.SENT,
          /* serverNonceCommit */ Moment.SENT,
          Memory.DIGESTS,
          /* unverifiedTriggerOpens */ false,
          /* storeUnauthenticatedNonce */ false,
          /* repeatServerNonce */ false,
          /* failureSpendsNonce */ false,
          /* triggerInSession */ InSessionTrigger.QUEUED,
          Binding.CONNECTION,
          NonceUse.NEXT_SESSION,
          /* challengeBelongsTo */ Owner.CONNECTION,
          /* serverCredTo */ Audience.DEVICE,
          /* otherNonceLengths */ true,
          /* serverShowsCred */ Showing.ALWAYS,
          /* serverByTls */ TlsSuffices.NEVER,
          /* tlsRequired */ true,
          /* addressIsSecure */ true,
          Restoring.NONCES,
          RestoredNonce.FRESH,
          ResetNonce.FRESH,
          /* memorySurvivesReset */ true,
          Due.SENT,
          /* rolesBounded */ true);

  private Profiles() {}

  /**
   * That of {@link #HARDENED} but for some decisions.
   *
   * @param departures constants of the specification with the TLA+ text of their value, as {@code
   *     readings.json} gives them
   * @throws IllegalArgumentException if a constant is none, or its value is of another type
   */
  public static Profile departing(Map<String, String> departures) {
    ObjectNode readings = (ObjectNode) ValueJson.write(HARDENED);
    departures.forEach(
        (constant, value) -> {
          String component =
              constant.substring(0, 1).toLowerCase(Locale.ROOT) + constant.substring(1);
          if (readings.replace(component, json(value)) == null) {
            throw new IllegalArgumentException("no reading decides " + constant);
          }
        });
    try {
      return ValueJson.read(readings, Profile.class, "profile");
    } catch (ValueJsonException e) {
      throw new IllegalArgumentException("no value of a reading at " + e.getMessage(), e);
    }
  }

  private static JsonNode json(String value) {
    if (value.startsWith("\"")) {
      return TextNode.valueOf(value.substring(1, value.length() - 1));
    }
    return value.matches("\\d{1,9}")
        ? IntNode.valueOf(Integer.parseInt(value))
        : BooleanNode.valueOf(value.equals("TRUE"));
  }
}
