// SPDX-License-Identifier: Apache-2.0
/** That whatever is written on a page is words, and that a file is whole or not there. */
@NullMarked
package org.omadm.page;

import org.jspecify.annotations.NullMarked;
