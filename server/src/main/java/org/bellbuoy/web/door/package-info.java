/// What every door needs on its own side: one instance for the street, one for the desk.
@NullMarked
package org.bellbuoy.web.door;

import org.jspecify.annotations.NullMarked;
