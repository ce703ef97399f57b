/// The Traffic Light Protocol: how far a text may travel, in version 2 words and in version 1
/// words.
@NullMarked
package org.bellbuoy.standards.tlp;

import org.jspecify.annotations.NullMarked;
