// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import org.omadm.codegen.ast.Span;

/**
 * One error in a specification.
 *
 * @param code permanent, TLA001 to TLA999; see {@link Wording}
 * @param message what is wrong: lower case, no final stop, names in quotes
 * @param help what to do about it, in the same form
 */
public record Diagnostic(String code, Span span, String message, String help) {}
