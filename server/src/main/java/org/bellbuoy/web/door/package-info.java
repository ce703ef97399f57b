/// What every door needs on its own side: one instance for the street, one for the desk.
@NamedInterface("door")
@NullMarked
package org.bellbuoy.web.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
