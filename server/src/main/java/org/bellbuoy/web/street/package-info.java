/// The public door: no session, no cookie, no sign-in.
@NullMarked
package org.bellbuoy.web.street;

import org.jspecify.annotations.NullMarked;
