/// The staff's pages and API operations over the catalogue.
@NullMarked
package org.bellbuoy.catalog.desk;

import org.jspecify.annotations.NullMarked;
