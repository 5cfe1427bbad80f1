// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.modelcheck.SpecFolder;

/**
 * The modules of a folder as they are when first asked for, without comments and with single
 * spaces.
 */
final class ModuleTexts {

  private static final Pattern COMMENT = Pattern.compile("\\\\\\*.*|\\(\\*[\\s\\S]*?\\*\\)");
  private static final Pattern MODULES =
      Pattern.compile("EXTENDS\\s+(\\w+(?:\\s*,\\s*\\w+)*)|INSTANCE\\s+(\\w+)");

  private final SpecFolder folder;
  private final Map<String, Map<String, String>> known = new HashMap<>();

  ModuleTexts(SpecFolder folder) {
    this.folder = folder;
  }

  /** The texts of a module and of those that it uses, by their names. */
  Map<String, String> of(String module) {
    Map<String, String> texts = known.get(module);
    if (texts == null) {
      texts = new TreeMap<>();
      collect(module, texts);
      known.put(module, texts);
    }
    return texts;
  }

  /** Modules without a file in the folder are those that come with TLC. */
  private void collect(String module, Map<String, String> texts) {
    Path file = folder.moduleFile(module);
    if (texts.containsKey(module) || !Files.isReadable(file)) {
      return;
    }
    String text = COMMENT.matcher(read(file)).replaceAll(" ").replaceAll("\\s+", " ");
    texts.put(module, text);
    Matcher used = MODULES.matcher(text);
    while (used.find()) {
      String names = used.group(1) == null ? used.group(2) : used.group(1);
      for (String name : names.split("\\s*,\\s*", 0)) {
        collect(name, texts);
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
