/// The vocabulary of the tests: databases to work in, fakes, given-helpers.
@NullMarked
package org.bellbuoy.testkit;

import org.jspecify.annotations.NullMarked;
