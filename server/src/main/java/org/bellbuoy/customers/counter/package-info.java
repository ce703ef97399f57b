/// The doorstep of a customer's own page: how a contact comes in and goes.
@NullMarked
package org.bellbuoy.customers.counter;

import org.jspecify.annotations.NullMarked;
