// SPDX-License-Identifier: Apache-2.0
/** Generators: what can happen to a device, a server and the network between them. */
@NullMarked
package org.omadm.properties.arbitraries;

import org.jspecify.annotations.NullMarked;
