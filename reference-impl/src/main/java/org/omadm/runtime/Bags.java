// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The operators of module Bags. A bag is a function from its elements to how many copies of each
 * there are, never fewer than one.
 */
public final class Bags {
  private Bags() {}

  /** {@code IsABag(bag)}. */
  public static boolean isBag(Map<?, Integer> bag) {
    return bag.values().stream().allMatch(copies -> copies > 0);
  }

  /** {@code SetToBag(set)}: one copy of each. */
  public static <E> Map<E, Integer> of(Set<? extends E> set) {
    Map<E, Integer> bag = new LinkedHashMap<>();
    set.forEach(element -> bag.put(element, 1));
    return new FixedMap<>(bag);
  }

  /** {@code CopiesIn(element, bag)}. */
  public static <E> int copies(E element, Map<E, Integer> bag) {
    return bag.getOrDefault(element, 0);
  }

  /** {@code left (+) right}. */
  public static <E> Map<E, Integer> plus(Map<E, Integer> left, Map<E, Integer> right) {
    Map<E, Integer> sum = new LinkedHashMap<>(left);
    right.forEach((element, copies) -> sum.merge(element, copies, Math::addExact));
    return new FixedMap<>(sum);
  }

  /** {@code left (-) right}. */
  public static <E> Map<E, Integer> minus(Map<E, Integer> left, Map<E, Integer> right) {
    Map<E, Integer> rest = new LinkedHashMap<>();
    left.forEach(
        (element, copies) -> {
          int remaining = copies - copies(element, right);
          if (remaining > 0) {
            rest.put(element, remaining);
          }
        });
    return new FixedMap<>(rest);
  }

  /** {@code BagUnion(bags)}: the sum of the elements of a set. */
  public static <E> Map<E, Integer> union(Set<Map<E, Integer>> bags) {
    Map<E, Integer> sum = of(Set.of());
    for (Map<E, Integer> bag : bags) {
      sum = plus(sum, bag);
    }
    return sum;
  }

  /** {@code left \sqsubseteq right}. */
  public static <E> boolean isWithin(Map<E, Integer> left, Map<E, Integer> right) {
    return left.entrySet().stream()
        .allMatch(entry -> entry.getValue() <= copies(entry.getKey(), right));
  }

  /** {@code SubBag(bag)}: all bags within it. */
  public static <E> Set<Map<E, Integer>> within(Map<E, Integer> bag) {
    Set<Map<E, Integer>> parts = FiniteSets.of(of(Set.of()));
    for (Map.Entry<E, Integer> entry : bag.entrySet()) {
      parts = FiniteSets.flatMap(parts, part -> withCopies(part, entry));
    }
    return parts;
  }

  private static <E> Set<Map<E, Integer>> withCopies(
      Map<E, Integer> part, Map.Entry<E, Integer> entry) {
    return FiniteSets.map(
        FiniteSets.range(0, entry.getValue()),
        copies -> copies == 0 ? part : plus(part, Map.of(entry.getKey(), copies)));
  }

  /** {@code BagOfAll(LAMBDA x : image, bag)}. */
  public static <E, R> Map<R, Integer> map(
      Map<E, Integer> bag, Function<? super E, ? extends R> image) {
    Map<R, Integer> images = new LinkedHashMap<>();
    bag.forEach((element, copies) -> images.merge(image.apply(element), copies, Math::addExact));
    return new FixedMap<>(images);
  }

  /** {@code BagCardinality(bag)}. */
  public static int size(Map<?, Integer> bag) {
    return bag.values().stream().reduce(0, Math::addExact);
  }
}
