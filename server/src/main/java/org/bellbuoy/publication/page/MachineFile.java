package org.bellbuoy.publication.page;

/// A file with the same facts for a machine, or what proves it.
///
/// @param label what it is, such as "CSAF 2.0" or "Signature"
public record MachineFile(String label, String href) {}
