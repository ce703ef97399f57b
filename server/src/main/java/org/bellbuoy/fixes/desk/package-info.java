/// The staff's door to fix work: pages, and the same deeds as an API.
@NullMarked
package org.bellbuoy.fixes.desk;

import org.jspecify.annotations.NullMarked;
