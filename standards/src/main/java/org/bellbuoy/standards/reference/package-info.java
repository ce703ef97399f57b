/// What the members of the formats mean, in our own words.
@NullMarked
package org.bellbuoy.standards.reference;

import org.jspecify.annotations.NullMarked;
