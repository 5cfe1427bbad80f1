// SPDX-License-Identifier: Apache-2.0
/**
 * The typed model of a specification: what a back end needs, and nothing of the parser before it or
 * of any one back end after it. Every name is as TLA+ spells it; lists are in the order of the
 * text.
 */
@NullMarked
package org.omadm.codegen.model;

import org.jspecify.annotations.NullMarked;
