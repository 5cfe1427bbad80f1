// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** A step of the system: the name of the operator that allows it, and the state after it. */
public record LabelledStep<S>(String action, S next) {}
