// SPDX-License-Identifier: Apache-2.0
/** What is wrong with a specification: codes, wording, places, and how they are printed. */
@NullMarked
package org.omadm.codegen.diagnostic;

import org.jspecify.annotations.NullMarked;
