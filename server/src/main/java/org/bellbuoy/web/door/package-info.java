/// What every door needs on its own side: one instance each for street, desk and counter.
@NamedInterface("door")
@NullMarked
package org.bellbuoy.web.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
