/// The public door: no session, no cookie, no sign-in.
@NamedInterface("street")
@NullMarked
package org.bellbuoy.web.street;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
