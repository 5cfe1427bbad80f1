// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
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

  /** {@code [sequence EXCEPT ![index] = element]}; outside the sequence nothing changes. */
  public static <E> List<E> with(List<E> sequence, int index, E element) {
    if (index < 1 || index > sequence.size()) {
      return sequence;
    }
    List<E> changed = new ArrayList<>(sequence);
    changed.set(index - 1, element);
    return List.copyOf(changed);
  }

  /** {@code DOMAIN sequence}. */
  public static Set<Integer> domain(List<?> sequence) {
    return new FixedSet<>(IntStream.rangeClosed(1, sequence.size()).boxed().toList());
  }
}
