/// What the deadlines do by themselves.
@NullMarked
package org.bellbuoy.deadlines.jobs;

import org.jspecify.annotations.NullMarked;
