/// The staff's pages and API operations over the wording of letters.
@NullMarked
package org.bellbuoy.correspondence.desk;

import org.jspecify.annotations.NullMarked;
