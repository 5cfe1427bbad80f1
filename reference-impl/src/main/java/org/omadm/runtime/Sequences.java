// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The sequence operators of TLA+, on lists that cannot be changed. An index counts from 1 here, as
 * in TLA+; outside the sequence it is an {@link IndexOutOfBoundsException}, as TLC stops there.
 */
public final class Sequences {
  private Sequences() {}

  /** {@code [i \in 1..length |-> element]}. */
  public static <E> List<E> ofLength(int length, IntFunction<? extends E> element) {
    List<E> sequence = new ArrayList<>();
    for (int i = 1; i <= length; i++) {
      sequence.add(element.apply(i));
    }
    return List.copyOf(sequence);
  }

  /**
   * {@code [i \in domain |-> element]}.
   *
   * @throws IllegalArgumentException if the domain is not {@code 1..n}
   */
  public static <E> List<E> over(Set<Integer> domain, IntFunction<? extends E> element) {
    return ofLength(length(domain), element);
  }

  private static int length(Set<Integer> domain) {
    if (!IntStream.rangeClosed(1, domain.size()).allMatch(domain::contains)) {
      throw new IllegalArgumentException("the domain of a sequence is not 1.." + domain.size());
    }
    return domain.size();
  }

  /** {@code sequence[index]}. */
  public static <E> E apply(List<E> sequence, int index) {
    return sequence.get(index - 1);
  }

  /** {@code Head(sequence)}. */
  public static <E> E head(List<E> sequence) {
    return sequence.get(0);
  }

  /** {@code Tail(sequence)}. */
  public static <E> List<E> tail(List<E> sequence) {
    return List.copyOf(sequence.subList(1, sequence.size()));
  }

  /** {@code Append(sequence, element)}. */
  public static <E> List<E> append(List<? extends E> sequence, E element) {
    List<E> longer = new ArrayList<>(sequence);
    longer.add(element);
    return List.copyOf(longer);
  }

  /** {@code left \o right}. */
  public static <E> List<E> concatenate(List<? extends E> left, List<? extends E> right) {
    List<E> both = new ArrayList<>(left);
    both.addAll(right);
    return List.copyOf(both);
  }

  /**
   * {@code SubSeq(sequence, first, last)}; empty if last is below first.
   *
   * @throws IndexOutOfBoundsException if it reaches outside the sequence, as TLC stops there
   */
  public static <E> List<E> part(List<E> sequence, int first, int last) {
    return first > last ? List.of() : List.copyOf(sequence.subList(first - 1, last));
  }

  /** {@code SelectSeq(sequence, LAMBDA x : predicate)}. */
  public static <E> List<E> select(List<E> sequence, Predicate<? super E> predicate) {
    return sequence.stream().filter(predicate).collect(Collectors.toUnmodifiableList());
  }

  /**
   * {@code SortSeq(sequence, LAMBDA a, b : before)}. An element moves up past each that it is to
   * stand before, as TLC does it, which shows when equal elements are to stand before each other.
   */
  public static <E> List<E> sort(List<E> sequence, BiPredicate<? super E, ? super E> before) {
    List<E> sorted = new ArrayList<>();
    for (E element : sequence) {
      int position = sorted.size();
      while (position > 0 && before.test(element, sorted.get(position - 1))) {
        position--;
      }
      sorted.add(position, element);
    }
    return List.copyOf(sorted);
  }

  /** {@code [1..length -> elements]}. */
  public static <E> Set<List<E>> all(int length, Set<E> elements) {
    Set<List<E>> sequences = FiniteSets.of(List.of());
    for (int i = 0; i < length; i++) {
      sequences =
          FiniteSets.flatMap(
              sequences,
              sequence -> FiniteSets.map(elements, element -> append(sequence, element)));
    }
    return sequences;
  }

  /**
   * {@code [domain -> elements]}.
   *
   * @throws IllegalArgumentException if the domain is not {@code 1..n}
   */
  public static <E> Set<List<E>> all(Set<Integer> domain, Set<E> elements) {
    return all(length(domain), elements);
  }

  /** {@code left @@ right}: the elements of the left sequence, then what the right has beyond. */
  public static <E> List<E> merge(List<E> left, List<E> right) {
    return left.size() >= right.size()
        ? left
        : concatenate(left, right.subList(left.size(), right.size()));
  }

  /** {@code [sequence EXCEPT ![index] = element]}; outside the sequence nothing changes. */
  public static <E> List<E> with(List<E> sequence, int index, E element) {
    if (index < 1 || index > sequence.size()) {
      return sequence;
    }
    List<E> changed = new ArrayList<>(sequence);
    changed.set(index - 1, element);
    return List.copyOf(changed);
  }

  /** {@code [sequence EXCEPT ![index] = change(@)]}; outside the sequence nothing changes. */
  public static <E> List<E> update(List<E> sequence, int index, UnaryOperator<E> change) {
    return index < 1 || index > sequence.size()
        ? sequence
        : with(sequence, index, change.apply(apply(sequence, index)));
  }

  /** {@code DOMAIN sequence}. */
  public static Set<Integer> domain(List<?> sequence) {
    return new FixedSet<>(IntStream.rangeClosed(1, sequence.size()).boxed().toList());
  }
}
