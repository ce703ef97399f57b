/// The public tree at the public door.
@NullMarked
package org.bellbuoy.publication.street;

import org.jspecify.annotations.NullMarked;
