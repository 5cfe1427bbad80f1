// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may depend on whom: generator, generated protocol, and what runs it. */
@AnalyzeClasses(packages = "org.omadm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String AST = "org.omadm.codegen.ast..";
  private static final String CHECK = "org.omadm.codegen.check..";
  private static final String CODEGEN = "org.omadm.codegen..";
  private static final String DIAGNOSTIC = "org.omadm.codegen.diagnostic..";
  private static final String ELABORATE = "org.omadm.codegen.elaborate..";
  private static final String EMIT = "org.omadm.codegen.emit..";
  private static final String MODEL = "org.omadm.codegen.model..";
  private static final String PAGE = "org.omadm.page..";
  private static final String PARSE = "org.omadm.codegen.parse..";
  private static final String SECOND_OPINION = "org.omadm.codegen.sany..";

  private static final String CLI = "org.omadm.cli..";
  private static final String CLIENT = "org.omadm.client..";
  private static final String MODELCHECK = "org.omadm.modelcheck..";
  private static final String ORACLE = "org.omadm.oracle..";
  private static final String PROTOCOL = "org.omadm.protocol..";
  private static final String READINGS = "org.omadm.readings..";
  private static final String RUNTIME = "org.omadm.runtime..";
  private static final String SERVER = "org.omadm.server..";
  private static final String STORE = "org.omadm.store..";
  private static final String STORY = "org.omadm.readings.story..";
  private static final String TRANSPORT = "org.omadm.transport..";
  private static final String WIRE = "org.omadm.wire..";

  private static final String ANTLR = "org.antlr..";
  private static final String BOUNCY_CASTLE = "org.bouncycastle..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String JAVAPOET = "com.palantir.javapoet..";
  private static final String JETTY = "org.eclipse.jetty..";
  private static final String JQWIK = "net.jqwik..";
  private static final String SANY = "tla2sany..";
  private static final String PICOCLI = "picocli..";
  private static final String SQLITE = "org.sqlite..";

  @ArchTest
  static final ArchRule theTreeKnowsNothingElseOfOurs =
      classes().that().resideInAPackage(AST).should().onlyDependOnClassesThat(ofOursOnly(AST));

  @ArchTest
  static final ArchRule diagnosticsKnowOnlyTheTree =
      classes()
          .that()
          .resideInAPackage(DIAGNOSTIC)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(DIAGNOSTIC, AST));

  @ArchTest
  static final ArchRule parsingKnowsOnlyTheTree =
      classes()
          .that()
          .resideInAPackage(PARSE)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(PARSE, AST, DIAGNOSTIC));

  @ArchTest
  static final ArchRule theSecondOpinionKnowsOnlyTheTree =
      classes()
          .that()
          .resideInAPackage(SECOND_OPINION)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(SECOND_OPINION, AST));

  @ArchTest
  static final ArchRule sanysTypesStopAtTheSecondOpinion =
      noClasses()
          .that()
          .resideInAPackage(CODEGEN)
          .and()
          .resideOutsideOfPackage(SECOND_OPINION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SANY);

  @ArchTest
  static final ArchRule checkingGoesFromTheTreeToTheModel =
      classes()
          .that()
          .resideInAPackage(CHECK)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(CHECK, ELABORATE, AST, DIAGNOSTIC, MODEL));

  @ArchTest
  static final ArchRule elaborationGoesFromTreeToTree =
      classes()
          .that()
          .resideInAPackage(ELABORATE)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(ELABORATE, AST, DIAGNOSTIC));

  @ArchTest
  static final ArchRule theModelKnowsNothingElseOfOurs =
      classes().that().resideInAPackage(MODEL).should().onlyDependOnClassesThat(ofOursOnly(MODEL));

  @ArchTest
  static final ArchRule emittersSeeOnlyTheModel =
      classes()
          .that()
          .resideInAPackage(EMIT)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(EMIT, MODEL));

  @ArchTest
  static final ArchRule antlrTypesStopAtTheParser =
      noClasses()
          .that()
          .resideOutsideOfPackage(PARSE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ANTLR);

  @ArchTest
  static final ArchRule javaPoetTypesStopAtTheEmitters =
      noClasses()
          .that()
          .resideOutsideOfPackage(EMIT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(JAVAPOET);

  @ArchTest
  static final ArchRule onlyTheGeneratorKnowsTheGenerator =
      noClasses()
          .that()
          .resideOutsideOfPackage(CODEGEN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(CODEGEN, ANTLR, JAVAPOET);

  @ArchTest
  static final ArchRule theGeneratorKnowsNothingOfTheReferenceImplementation =
      classes()
          .that()
          .resideInAPackage(CODEGEN)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(CODEGEN, MODELCHECK));

  @ArchTest
  static final ArchRule theProtocolNeedsOnlyItsRuntime =
      classes()
          .that()
          .resideInAPackage(PROTOCOL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(PROTOCOL, RUNTIME, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theRuntimeNeedsOnlyJava =
      classes()
          .that()
          .resideInAPackage(RUNTIME)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(RUNTIME, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule theWireKnowsOctetsAndNoProtocol =
      classes()
          .that()
          .resideInAPackage(WIRE)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(WIRE, RUNTIME));

  @ArchTest
  static final ArchRule theClientDoesNotKnowTheServer =
      noClasses()
          .that()
          .resideInAPackage(CLIENT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(SERVER);

  @ArchTest
  static final ArchRule theServerDoesNotKnowTheClient =
      noClasses()
          .that()
          .resideInAPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CLIENT);

  @ArchTest
  static final ArchRule onlyCommandLinesAndReadingsUseTheModelChecker =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, CODEGEN, MODELCHECK, READINGS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(MODELCHECK);

  @ArchTest
  static final ArchRule theModelCheckerKnowsNothingElseOfOurs =
      classes()
          .that()
          .resideInAPackage(MODELCHECK)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(MODELCHECK));

  @ArchTest
  static final ArchRule theMatrixKnowsOnlyStoriesPagesAndTheModelChecker =
      classes()
          .that()
          .resideInAPackage(READINGS)
          .should()
          .onlyDependOnClassesThat(ofOursOnly(READINGS, MODELCHECK, PAGE));

  @ArchTest
  static final ArchRule pagesNeedOnlyJava =
      classes()
          .that()
          .resideInAPackage(PAGE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(PAGE, "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule storiesKnowOnlyTheModelChecker =
      classes()
          .that()
          .resideInAPackage(STORY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(STORY, MODELCHECK, "java..", "org.jspecify..", JACKSON);

  @ArchTest
  static final ArchRule onlyCommandLinesNeedPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, "org.omadm.codegen")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PICOCLI);

  @ArchTest
  static final ArchRule theOracleRunsWithoutServerDatabaseCertificatesAndCommandLine =
      noClasses()
          .that()
          .resideInAPackage(ORACLE)
          .should()
          .transitivelyDependOnClassesThat(
              resideInAnyPackage(JETTY, SQLITE, "java.sql..", BOUNCY_CASTLE, PICOCLI, CLI));

  @ArchTest
  static final ArchRule theTransportCarriesOctetsAndKnowsNoProtocol =
      noClasses()
          .that()
          .resideInAPackage(TRANSPORT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PROTOCOL);

  @ArchTest
  static final ArchRule theStoreKeepsTextsAndKnowsNoProtocol =
      noClasses()
          .that()
          .resideInAPackage(STORE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(PROTOCOL);

  @ArchTest
  static final ArchRule thePropertyEngineStaysInTheProperties =
      noClasses().should().dependOnClassesThat().resideInAPackage(JQWIK);

  /** Any class of others, and of ours those of the packages named. */
  private static DescribedPredicate<JavaClass> ofOursOnly(String... packages) {
    return resideOutsideOfPackage("org.omadm..")
        .or(resideInAnyPackage(packages))
        .as("are of others or of %s", String.join(", ", packages));
  }
}
