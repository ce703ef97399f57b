/// The staff's door to cases: pages, and the same deeds as an API.
@NullMarked
package org.bellbuoy.cases.desk;

import org.jspecify.annotations.NullMarked;
