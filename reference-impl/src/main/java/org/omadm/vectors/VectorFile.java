// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of vectors, read whole and checked against its closed form.
 *
 * @param name the file as the user named it
 */
public record VectorFile(String name, List<Vector> vectors) {
  private static final int MAX_OCTETS = 16 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Map<String, JsonNodeType> MEMBERS =
      new TreeMap<>(
          Map.of(
              "id", JsonNodeType.STRING,
              "kind", JsonNodeType.STRING,
              "inputs", JsonNodeType.OBJECT,
              "expected", JsonNodeType.OBJECT,
              "source", JsonNodeType.STRING,
              "verified", JsonNodeType.BOOLEAN));

  public VectorFile {
    vectors = List.copyOf(vectors);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read
   * @throws VectorFormException if it is not of the form, with the place in the file
   */
  public static VectorFile read(Path file) throws IOException, VectorFormException {
    String name = file.toString();
    try (JsonParser json = JSON.createParser(octets(name, file))) {
      return new VectorFile(name, vectors(name, json));
    } catch (JsonProcessingException e) {
      String cause = e.getOriginalMessage().lines().findFirst().orElse("no cause given");
      throw new VectorFormException(place(name, e.getLocation()), "not JSON: " + cause);
    }
  }

  private static byte[] octets(String name, Path file) throws IOException, VectorFormException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] octets = in.readNBytes(MAX_OCTETS + 1);
      if (octets.length > MAX_OCTETS) {
        throw new VectorFormException(name, "larger than " + MAX_OCTETS + " octets");
      }
      return octets;
    }
  }

  private static List<Vector> vectors(String name, JsonParser json)
      throws IOException, VectorFormException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw new VectorFormException(name, "does not begin with an array of vectors");
    }
    List<Vector> vectors = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      String place = place(name, json.currentTokenLocation());
      Vector vector = vector(place, JSON.readTree(json));
      if (!ids.add(vector.id())) {
        throw vector.malformed("the id is taken by an earlier vector");
      }
      vectors.add(vector);
    }
    if (json.nextToken() != null) {
      throw new VectorFormException(
          place(name, json.currentTokenLocation()), "something follows the array of vectors");
    }
    return vectors;
  }

  private static Vector vector(String place, JsonNode node) throws VectorFormException {
    for (Map.Entry<String, JsonNodeType> member : MEMBERS.entrySet()) {
      if (node.path(member.getKey()).getNodeType() != member.getValue()) {
        throw new VectorFormException(
            place,
            "a vector without member '%s' of type %s"
                .formatted(member.getKey(), member.getValue().name().toLowerCase(Locale.ROOT)));
      }
    }
    Vector vector =
        new Vector(
            place,
            node.path("id").textValue(),
            node.path("kind").textValue(),
            (ObjectNode) node.path("inputs"),
            (ObjectNode) node.path("expected"));
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      if (!MEMBERS.containsKey(member.getKey())) {
        throw vector.malformed("member '" + member.getKey() + "' is not part of the form");
      }
    }
    return vector;
  }

  /** Jackson names no location where a limit of its own is exceeded, such as depth. */
  private static String place(String name, @Nullable JsonLocation location) {
    return location == null
        ? name
        : name + ":" + location.getLineNr() + ":" + location.getColumnNr();
  }
}
