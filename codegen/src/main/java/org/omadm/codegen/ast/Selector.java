// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/**
 * What follows a {@code !} in a {@link Expression.Subexpression}.
 *
 * @param text a name or operator, a number, {@code <<}, {@code >>}, {@code :} or {@code @}; empty
 *     where there are only arguments
 * @param arguments those in parentheses behind it
 */
public record Selector(String text, List<Expression> arguments, Span span) {}
