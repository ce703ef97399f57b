/// The staff's pages and API operations over the register of customers.
@NullMarked
package org.bellbuoy.customers.desk;

import org.jspecify.annotations.NullMarked;
