/// How each kind of outlet is spoken to.
@NullMarked
package org.bellbuoy.announcement.places;

import org.jspecify.annotations.NullMarked;
