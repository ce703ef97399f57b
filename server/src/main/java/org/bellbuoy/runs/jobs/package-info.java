/// Looks for steps that are due.
@NullMarked
package org.bellbuoy.runs.jobs;

import org.jspecify.annotations.NullMarked;
