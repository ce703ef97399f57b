/// Version numbers: how each scheme orders them, ranges of them, and what ranges do to each other.
@NullMarked
package org.bellbuoy.standards.versions;

import org.jspecify.annotations.NullMarked;
