// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The set operators of TLA+. No set that comes from here can be changed; each is iterated in the
 * order in which it was made, which is the same in every run.
 */
public final class FiniteSets {
  private FiniteSets() {}

  /** {@code {a, b}}; equal elements count once. */
  @SafeVarargs
  public static <E> Set<E> of(E... elements) {
    List<E> list = new ArrayList<>();
    for (E element : elements) {
      list.add(element);
    }
    return new FixedSet<>(list);
  }

  /** The same elements in a set that cannot be changed. */
  public static <E> Set<E> copyOf(Set<E> elements) {
    return elements instanceof FixedSet<E> ? elements : new FixedSet<>(elements);
  }

  /** {@code first..last}; empty when last is below first. */
  public static Set<Integer> range(int first, int last) {
    return new FixedSet<>(IntStream.rangeClosed(first, last).boxed().toList());
  }

  /** {@code left \cup right}. */
  public static <E> Set<E> union(Set<? extends E> left, Set<? extends E> right) {
    Set<E> union = new LinkedHashSet<>(left);
    union.addAll(right);
    return new FixedSet<>(union);
  }

  /** {@code UNION sets}. */
  public static <E> Set<E> flatten(Set<? extends Set<? extends E>> sets) {
    return flatMap(sets, set -> set);
  }

  /** {@code left \cap right}. */
  public static <E> Set<E> intersection(Set<E> left, Set<?> right) {
    return filter(left, right::contains);
  }

  /** {@code left \ right}. */
  public static <E> Set<E> difference(Set<E> left, Set<?> right) {
    return filter(left, element -> !right.contains(element));
  }

  /** {@code {x \in set : predicate}}. */
  public static <E> Set<E> filter(Set<E> set, Predicate<? super E> predicate) {
    return new FixedSet<>(set.stream().filter(predicate).toList());
  }

  /** {@code {element : x \in set}}. */
  public static <E, R> Set<R> map(Set<E> set, Function<? super E, ? extends R> element) {
    List<R> image = new ArrayList<>();
    for (E each : set) {
      image.add(element.apply(each));
    }
    return new FixedSet<>(image);
  }

  /** {@code UNION {elements : x \in set}}. */
  public static <E, R> Set<R> flatMap(
      Set<E> set, Function<? super E, ? extends Collection<? extends R>> elements) {
    List<R> image = new ArrayList<>();
    for (E each : set) {
      image.addAll(elements.apply(each));
    }
    return new FixedSet<>(image);
  }

  /** {@code a \X b}. */
  public static <A, B> Set<Pair<A, B>> product(Set<A> a, Set<B> b) {
    return flatMap(a, first -> map(b, second -> new Pair<>(first, second)));
  }

  /** {@code a \X b \X c}. */
  public static <A, B, C> Set<Triple<A, B, C>> product(Set<A> a, Set<B> b, Set<C> c) {
    return flatMap(
        product(a, b), two -> map(c, third -> new Triple<>(two.first(), two.second(), third)));
  }

  /** {@code a \X b \X c \X d}. */
  public static <A, B, C, D> Set<Quadruple<A, B, C, D>> product(
      Set<A> a, Set<B> b, Set<C> c, Set<D> d) {
    return flatMap(
        product(a, b, c),
        three ->
            map(
                d,
                fourth -> new Quadruple<>(three.first(), three.second(), three.third(), fourth)));
  }

  /** {@code a \X b \X c \X d \X e}. */
  public static <A, B, C, D, E> Set<Quintuple<A, B, C, D, E>> product(
      Set<A> a, Set<B> b, Set<C> c, Set<D> d, Set<E> e) {
    return flatMap(
        product(a, b, c, d),
        four ->
            map(
                e,
                fifth ->
                    new Quintuple<>(
                        four.first(), four.second(), four.third(), four.fourth(), fifth)));
  }

  /** {@code SUBSET set}. */
  public static <E> Set<Set<E>> subsets(Set<E> set) {
    List<Set<E>> subsets = new ArrayList<>();
    subsets.add(of());
    for (E element : set) {
      for (Set<E> subset : List.copyOf(subsets)) {
        subsets.add(union(subset, of(element)));
      }
    }
    return new FixedSet<>(subsets);
  }

  /** {@code CHOOSE x \in set : TRUE}. */
  public static <E> E choose(Set<E> set) {
    return choose(set, element -> true);
  }

  /**
   * {@code CHOOSE x \in set : predicate}: the same for equal sets, whatever the order they were
   * made in. TLC's choice where it is one of integers, booleans, and sets, tuples, sequences and
   * functions of them; else perhaps another where several would do.
   *
   * @throws NoSuchElementException if there is none, as TLC stops there
   */
  public static <E> E choose(Set<E> set, Predicate<? super E> predicate) {
    for (E element : set.size() > 1 ? TlaOrder.sorted(set) : set) {
      if (predicate.test(element)) {
        return element;
      }
    }
    throw new NoSuchElementException("CHOOSE: none of " + set.size() + " elements will do");
  }
}
