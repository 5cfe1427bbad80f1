// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** What the Java compiler reads and writes, without a disk. */
public final class JavacInMemory {

  private JavacInMemory() {}

  /**
   * A source file.
   *
   * @param path from the source folder, {@code org/omadm/protocol/DmClient.java}
   */
  public static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Keeps what is compiled. */
  public static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    /**
     * Reads through another file manager and is closed with it.
     *
     * @param files where to read from
     */
    public Output(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String className,
        JavaFileObject.Kind kind,
        @Nullable FileObject sibling) {
      var octets = new ByteArrayOutputStream();
      written.put(className, octets);
      return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
        @Override
        public OutputStream openOutputStream() {
          return octets;
        }
      };
    }

    /** The class files so far, by the full names of the classes. */
    public Map<String, byte[]> classes() {
      var classes = new HashMap<String, byte[]>();
      written.forEach((name, octets) -> classes.put(name, octets.toByteArray()));
      return classes;
    }
  }
}
