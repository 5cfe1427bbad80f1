// SPDX-License-Identifier: Apache-2.0
/**
 * From TLA+ text to abstract syntax. {@link org.omadm.codegen.parse.TlaReader} reads one module or
 * expression, {@link org.omadm.codegen.parse.ModuleLoader} a module and all it extends. ANTLR's
 * types stay inside this package.
 */
@NullMarked
package org.omadm.codegen.parse;

import org.jspecify.annotations.NullMarked;
