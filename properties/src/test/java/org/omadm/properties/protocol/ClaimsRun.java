// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Runs the claims of property classes, not their twins, as a class loader has them.
 *
 * @param passed the names of the properties that hold
 * @param failed the messages of those that do not, by their names
 */
public record ClaimsRun(TreeSet<String> passed, Map<String, String> failed) {
  private static final String TWIN = "sometimes";

  /** All classes with claims about the two ends. */
  public static final List<Class<?>> ALL =
      List.of(
          TriggerProperties.class,
          CredentialProperties.class,
          AuthenticationProperties.class,
          RecoveryProperties.class,
          ResyncOffProperties.class);

  /** The tests of what the generated code says and no state graph shows. */
  public static final List<Class<?>> TESTS_OF_GENERATED =
      List.of(RecordsTest.class, GuardsTest.class, InvariantsTest.class);

  /** Runs those of some classes with so many tries each, and does not make failures small. */
  public static ClaimsRun of(List<Class<?>> classes, ClassLoader loader, int tries) {
    ClaimsRun run = new ClaimsRun(new TreeSet<>(), new LinkedHashMap<>());
    LauncherConfig enginesOnly =
        LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .build();
    LauncherFactory.create(enginesOnly).execute(request(classes, loader, tries), run.listener());
    return run;
  }

  private static LauncherDiscoveryRequest request(
      List<Class<?>> classes, ClassLoader loader, int tries) {
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .filters(
                includeEngines("jqwik", "junit-jupiter"),
                (PostDiscoveryFilter) ClaimsRun::claimsOnly)
            .configurationParameter("jqwik.tries.default", Integer.toString(tries))
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .configurationParameter("jqwik.database", "target/jqwik-planted-faults")
            .configurationParameter("jqwik.failures.after.default", "RANDOM_SEED")
            .configurationParameter("jqwik.reporting.usejunitplatform", "true");
    for (Class<?> each : classes) {
      try {
        request.selectors(selectClass(loader.loadClass(each.getName())));
      } catch (ClassNotFoundException e) {
        throw new IllegalArgumentException(e);
      }
    }
    return request.build();
  }

  private static FilterResult claimsOnly(TestDescriptor test) {
    boolean twin =
        test.getSource()
            .filter(source -> source instanceof MethodSource)
            .map(source -> ((MethodSource) source).getMethodName().startsWith(TWIN))
            .orElse(false);
    return FilterResult.includedIf(!twin);
  }

  private TestExecutionListener listener() {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
          failed.put(nameOf(test), result.getThrowable().map(String::valueOf).orElse("no reason"));
        } else if (test.isTest()) {
          passed.add(nameOf(test));
        }
      }
    };
  }

  private static String nameOf(TestIdentifier test) {
    return test.getSource()
        .filter(source -> source instanceof MethodSource)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElse(test.getDisplayName());
  }
}
