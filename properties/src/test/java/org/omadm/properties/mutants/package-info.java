// SPDX-License-Identifier: Apache-2.0
/**
 * Changes the generated Java and the specification, one place at a time, and asks who notices: the
 * state graphs, the properties, the verdicts of the models.
 */
@NullMarked
package org.omadm.properties.mutants;

import org.jspecify.annotations.NullMarked;
