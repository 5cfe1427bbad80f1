// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault in the generated source, and who must find it.
 *
 * @param name what is wrong
 * @param file of the generated source, without folders
 * @param genuine the text that is right; any blanks match any others
 * @param faulty the text that is put in its place
 * @param properties the class of the property that must fail
 * @param property the name of that property
 * @param reason what its message must say
 */
record PlantedFault(
    String name,
    String file,
    String genuine,
    String faulty,
    Class<?> properties,
    String property,
    String reason) {

  /**
   * The source with the fault in it.
   *
   * @throws AssertionError unless the genuine text is there exactly once
   */
  String plantIn(String source) {
    String pattern = Arrays.stream(genuine.split(" ")).map(Pattern::quote).collect(joining("\\s*"));
    Matcher places = Pattern.compile(pattern).matcher(source);
    long count = places.results().count();
    if (count != 1) {
      throw new AssertionError(
          file + " has " + count + " places, not one, with the text: " + genuine);
    }
    MatchResult place =
        Pattern.compile(pattern).matcher(source).results().findFirst().orElseThrow();
    return source.substring(0, place.start()) + faulty + source.substring(place.end());
  }

  @Override
  public String toString() {
    return name;
  }
}
