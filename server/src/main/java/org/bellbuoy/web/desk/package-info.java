/// The staff's door: its filter chain, the session cookie and the token against forged requests.
@NamedInterface("desk")
@NullMarked
package org.bellbuoy.web.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
