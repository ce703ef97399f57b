/// Publishing, at the desk.
@NullMarked
package org.bellbuoy.publication.desk;

import org.jspecify.annotations.NullMarked;
