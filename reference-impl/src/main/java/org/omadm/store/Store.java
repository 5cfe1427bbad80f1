// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.util.Optional;

/**
 * The states of actors, one JSON document for each, by the actor's name.
 *
 * <p>A caller reads before it writes: {@link #save} replaces exactly the state that this object
 * loaded or saved last (or none, if there was none), and refuses when something else saved in
 * between. Methods may be called from several threads; steps of one actor are put in order by the
 * caller.
 */
public interface Store extends AutoCloseable {

  /**
   * The state saved last for this actor, or nothing if there never was one.
   *
   * @throws StoreException if the store cannot be read or the state is damaged
   */
  Optional<String> load(String actor);

  /**
   * Replaces the actor's state as a whole. It is durable when this returns; when this throws, the
   * state is still the one before, unless the medium itself failed, and then it is one of the two.
   *
   * @throws StoreException if the state cannot be written, or is no longer the one that was loaded
   */
  void save(String actor, String json);

  /** Lets go of the store; what was saved stays. */
  @Override
  void close();
}
