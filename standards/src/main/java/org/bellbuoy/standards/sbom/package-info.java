/// Reads bills of materials: CycloneDX and SPDX as JSON, as far as they name what lies in
/// something.
@NullMarked
package org.bellbuoy.standards.sbom;

import org.jspecify.annotations.NullMarked;
