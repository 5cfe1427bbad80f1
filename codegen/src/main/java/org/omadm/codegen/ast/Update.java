// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/** {@code !.a[i] = value} of an EXCEPT. */
public record Update(List<PathStep> path, Expression value, Span span) {}
