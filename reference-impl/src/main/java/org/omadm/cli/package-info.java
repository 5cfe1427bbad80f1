// SPDX-License-Identifier: Apache-2.0
/**
 * The command {@code omadm}: one class a subcommand. It reads arguments and files, calls the
 * library, prints text or JSON, and answers with an {@linkplain org.omadm.cli.ExitCode exit code}.
 */
@NullMarked
package org.omadm.cli;

import org.jspecify.annotations.NullMarked;
