/// How the domain name system is asked.
@NullMarked
package org.bellbuoy.delivery.dns;

import org.jspecify.annotations.NullMarked;
