/// The staff's door: its filter chain, the session cookie and the token against forged requests.
@NullMarked
package org.bellbuoy.web.desk;

import org.jspecify.annotations.NullMarked;
