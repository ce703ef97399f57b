/// OpenVEX 0.2.0: statements on which products a vulnerability hits, derived from the facts of an
/// advisory, and what such a document must look like.
@NullMarked
package org.bellbuoy.standards.openvex;

import org.jspecify.annotations.NullMarked;
