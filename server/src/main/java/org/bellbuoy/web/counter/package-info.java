/// The outsiders' door: a session of its own, for people who were invited to one case, and for
/// contacts of customers.
@NamedInterface("counter")
@NullMarked
package org.bellbuoy.web.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
