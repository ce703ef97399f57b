/// What a JSON document must look like, said in Java: shapes are checked in one walk and complain
/// in whole sentences at the exact spot.
///
/// The published schemas belong to their authors and are not shipped; the tests prove that the
/// shapes of each format reach the same verdicts.
@NullMarked
package org.bellbuoy.standards.shape;

import org.jspecify.annotations.NullMarked;
