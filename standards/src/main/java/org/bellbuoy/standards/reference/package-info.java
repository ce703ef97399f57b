/// What the members of the formats mean, in our own words; and the lists that others keep.
@NullMarked
package org.bellbuoy.standards.reference;

import org.jspecify.annotations.NullMarked;
