// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The secrets of both directions, which a resynchronisation renews together.
 *
 * <pre>
 * SecretPair == [clientSecret: Secret, serverSecret: Secret]
 * </pre>
 */
public record SecretPair(Secret clientSecret, Secret serverSecret) {
}
