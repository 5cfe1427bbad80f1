// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.readings.story;

import org.jspecify.annotations.NullMarked;
