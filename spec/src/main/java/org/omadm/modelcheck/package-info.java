// SPDX-License-Identifier: Apache-2.0
/**
 * Runs TLC over the models of the manifest and reads its answer.
 *
 * <p>{@link org.omadm.modelcheck.CheckRun} checks a whole manifest, {@link
 * org.omadm.modelcheck.ModelCheck} chosen models, {@link org.omadm.modelcheck.Tlc} runs one module
 * with one configuration.
 *
 * <h2>manifest.json</h2>
 *
 * An object with one field, {@code models}: an array of objects, each with these fields and no
 * other.
 *
 * <table>
 * <caption>Fields of a model</caption>
 * <tr><td>{@code name}</td><td>unlike all others; letters, digits, {@code _} and {@code -}</td></tr>
 * <tr><td>{@code module}</td><td>the module TLC is given, without {@code .tla}; a file of the folder</td></tr>
 * <tr><td>{@code config}</td><td>the configuration's file name, a file of the folder</td></tr>
 * <tr><td>{@code profile}</td><td>the profile whose readings the configuration sets</td></tr>
 * <tr><td>{@code mode}</td><td>{@code "safety"} or {@code "liveness"}; liveness runs with one worker</td></tr>
 * <tr><td>{@code expected}</td><td>{@code {"result": "holds"}}, or {@code {"result": "violated", "property": NAME}};
 *     a refuted model runs with one worker</td></tr>
 * <tr><td>{@code distinctStates}</td><td>the number of a complete search; of models that hold, and only of them</td></tr>
 * <tr><td>{@code traceLength}</td><td>the number of states of the shortest trace, with one worker; of refuted
 *     models, and only of them; may be left out of liveness models, where another TLC may find another lasso</td></tr>
 * <tr><td>{@code seconds}</td><td>about how long a run takes</td></tr>
 * <tr><td>{@code quick}</td><td>whether every build runs it</td></tr>
 * <tr><td>{@code compare}</td><td>how the generated Java is compared with TLC: {@code "graph"} for states and labelled
 *     steps, {@code "counts"} for the number of states, {@code "none"}</td></tr>
 * <tr><td>{@code shows}</td><td>one sentence: what the result or the trace shows</td></tr>
 * </table>
 */
@NullMarked
package org.omadm.modelcheck;

import org.jspecify.annotations.NullMarked;
