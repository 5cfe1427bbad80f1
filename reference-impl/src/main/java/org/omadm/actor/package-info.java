// SPDX-License-Identifier: Apache-2.0
/** Runs one generated actor: a step is durable and recorded before anything it sends leaves. */
@NullMarked
package org.omadm.actor;

import org.jspecify.annotations.NullMarked;
