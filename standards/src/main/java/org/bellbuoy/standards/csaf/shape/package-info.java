/// The shapes of CSAF 2.0 and 2.1, of provider metadata and of the scores and decisions inside.
@NullMarked
package org.bellbuoy.standards.csaf.shape;

import org.jspecify.annotations.NullMarked;
