/// CVSS 2, 3.0, 3.1 and 4.0: vectors, scores, levels, and the words of a calculator.
///
/// Scores are computed in whole numbers and exact decimals. Binary floats put one base vector in
/// two hundred of version 4 a tenth too low, and a tenth can be a level.
@NullMarked
package org.bellbuoy.standards.cvss;

import org.jspecify.annotations.NullMarked;
