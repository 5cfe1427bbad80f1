// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientPhase;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Secret;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerPhase;
import org.omadm.protocol.UserHash;
import org.omadm.runtime.Octets;

/**
 * No class outside the generated protocol decides anything about it: it asks the generated code.
 *
 * <p>What byte code does not show is not seen: {@code ==} on two records, and a comparison inside a
 * collection or {@code Objects.equals}.
 */
@AnalyzeClasses(packages = "org.omadm", importOptions = ImportOption.DoNotIncludeTests.class)
class ProtocolDecisionsTest {
  private static final String[] WHERE_DECISIONS_BELONG = {
    "org.omadm.protocol..", "org.omadm.runtime.."
  };
  private static final Set<String> COMPARISONS = Set.of("equals", "compareTo", "compare");

  /** The demonstration tells people at its end whether both sides hold the same. */
  private static final String THE_DEMONSTRATIONS_ANSWER = "org.omadm.cli.DemoRun.inStep";

  /** {@code omadm trigger verify} says whether octets that a user gave are a right digest. */
  private static final String THE_ANSWER_TO_A_USER = "org.omadm.cli.TriggerVerifyCommand.call";

  @ArchTest
  static final ArchRule onlyTheProtocolComparesDigestsNoncesSecretsAndPhases =
      noClasses()
          .that()
          .resideOutsideOfPackages(WHERE_DECISIONS_BELONG)
          .should(
              access(
                  "compare digests, nonces, secrets or phases, but for DemoRun.inStep",
                  access ->
                      comparesOneOf(
                              access,
                              Digest.class,
                              Nonce.class,
                              Secret.class,
                              SecretPair.class,
                              UserHash.class,
                              ClientPhase.class,
                              ServerPhase.class)
                          && !isIn(access, THE_DEMONSTRATIONS_ANSWER)));

  @ArchTest
  static final ArchRule onlyTheProtocolComparesTheOctetsOfThem =
      noClasses()
          .that()
          .resideOutsideOfPackages(WHERE_DECISIONS_BELONG)
          .should(
              access(
                  "compare octets, but for TriggerVerifyCommand.call",
                  access ->
                      comparesOneOf(access, Octets.class) && !isIn(access, THE_ANSWER_TO_A_USER)));

  @ArchTest
  static final ArchRule onlyTheProtocolLooksAtPhases =
      noClasses()
          .that()
          .resideOutsideOfPackages(WHERE_DECISIONS_BELONG)
          .should(
              access(
                  "read a phase",
                  access ->
                      isOneOf(access, ClientPhase.class, ServerPhase.class)
                          || (isOneOf(access, Client.class, Server.class)
                              && access.getTarget().getName().equals("phase"))));

  private static boolean comparesOneOf(JavaAccess<?> access, Class<?>... types) {
    return COMPARISONS.contains(access.getTarget().getName()) && isOneOf(access, types);
  }

  private static boolean isOneOf(JavaAccess<?> access, Class<?>... types) {
    return Set.of(types).stream().anyMatch(access.getTargetOwner()::isEquivalentTo);
  }

  private static boolean isIn(JavaAccess<?> access, String codeUnit) {
    return (access.getOriginOwner().getName() + "." + access.getOrigin().getName())
        .equals(codeUnit);
  }

  private static ArchCondition<JavaClass> access(
      String description, Predicate<JavaAccess<?>> forbidden) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
          events.add(
              new SimpleConditionEvent(access, forbidden.test(access), access.getDescription()));
        }
      }
    };
  }
}
