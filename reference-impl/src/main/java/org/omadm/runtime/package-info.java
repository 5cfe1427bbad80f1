// SPDX-License-Identifier: Apache-2.0
/** What every generated state machine needs, and nothing that would vary with the specification. */
@NullMarked
package org.omadm.runtime;

import org.jspecify.annotations.NullMarked;
