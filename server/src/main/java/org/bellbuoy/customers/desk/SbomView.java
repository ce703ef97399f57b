package org.bellbuoy.customers.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.customers.InstallationSbom;

/// An SBOM as pages and answers show it.
///
/// @param about what it says that it describes; empty where it says nothing
/// @param who the name of whoever brought it in
/// @param nameless how many parts have neither a package URL nor a CPE
/// @param namelessFirst the first hundred of these
public record SbomView(
    String file,
    String format,
    String about,
    int parts,
    int nameless,
    List<String> namelessFirst,
    Instant at,
    String who) {

  public SbomView {
    namelessFirst = List.copyOf(namelessFirst);
  }

  static SbomView of(InstallationSbom kept, String who) {
    return new SbomView(
        kept.paper().file(),
        kept.paper().format(),
        kept.paper().about(),
        kept.paper().parts(),
        kept.paper().nameless(),
        kept.paper().namelessFirst(),
        kept.at(),
        who);
  }
}
