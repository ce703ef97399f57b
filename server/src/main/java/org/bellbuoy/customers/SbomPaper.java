package org.bellbuoy.customers;

import java.util.List;

/// What is told of an SBOM without reading it again; lies sealed.
///
/// @param file its name, as it was sent
/// @param format in words, such as "CycloneDX 1.6"
/// @param about what it says that it describes; empty where it says nothing
/// @param parts how many it names, each once
/// @param nameless how many have neither a package URL nor a CPE and are found by their name only
/// @param namelessFirst the names of the first of these
public record SbomPaper(
    String file, String format, String about, int parts, int nameless, List<String> namelessFirst) {
  public SbomPaper {
    namelessFirst = List.copyOf(namelessFirst);
  }
}
