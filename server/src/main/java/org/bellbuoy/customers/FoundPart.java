package org.bellbuoy.customers;

import org.bellbuoy.catalog.ProductId;
import org.bellbuoy.standards.sbom.Sbom;

/// A part that the SBOM of an installation names.
///
/// @param product what the installation is one of
record FoundPart(
    InstallationId installation, CustomerId customer, ProductId product, Sbom.Part part) {}
