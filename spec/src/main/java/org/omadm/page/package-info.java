// SPDX-License-Identifier: Apache-2.0
/**
 * Pages for a browser: a small writer that escapes whatever it is given, and one look for all.
 *
 * <p>A {@link org.omadm.page.Page} needs nothing beside itself: no script, no font, no picture, no
 * other file. It is HTML that an XML parser can read as well.
 */
@NullMarked
package org.omadm.page;

import org.jspecify.annotations.NullMarked;
