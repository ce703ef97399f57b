/// CycloneDX 1.6 as VEX: the vulnerabilities of an advisory with the analysis of its products, and
/// what of such a document a reader relies on.
@NullMarked
package org.bellbuoy.standards.cyclonedx;

import org.jspecify.annotations.NullMarked;
