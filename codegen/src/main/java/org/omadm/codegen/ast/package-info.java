// SPDX-License-Identifier: Apache-2.0
/**
 * The abstract syntax of TLA+ modules: records only, each with the {@link
 * org.omadm.codegen.ast.Span} it was read from. Nothing here is judged; names are not resolved.
 */
@NullMarked
package org.omadm.codegen.ast;

import org.jspecify.annotations.NullMarked;
