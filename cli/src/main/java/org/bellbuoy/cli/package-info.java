/// The command line: a thin client of the JSON API, and offline work from the standards module.
@NullMarked
package org.bellbuoy.cli;

import org.jspecify.annotations.NullMarked;
