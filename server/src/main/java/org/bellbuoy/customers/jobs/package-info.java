/// What the house does for customers by itself.
@NullMarked
package org.bellbuoy.customers.jobs;

import org.jspecify.annotations.NullMarked;
