// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** Finds the jar or folder a class was loaded from. */
final class CodeLocation {

  private CodeLocation() {}

  static Path of(Class<?> loaded) {
    CodeSource source = loaded.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException(loaded.getName() + " comes from no jar or folder");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(loaded.getName() + " comes from " + source.getLocation(), e);
    }
  }
}
