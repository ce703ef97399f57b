package org.bellbuoy.customers;

import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.sbom.Sbom;
import org.bellbuoy.standards.sbom.SbomRead;
import org.bellbuoy.standards.sbom.SbomReading;
import org.springframework.stereotype.Component;

/// Reads an SBOM (CycloneDX or SPDX, as JSON) by the same reader that `bellbuoy affected` has. No
/// transaction is open and no customer is held meanwhile, because a large one takes a second.
///
/// Refuses as invalid, and says what is wrong and where: too large, no JSON, neither format, no
/// part, too many parts.
@Component
public class ReadSbom {

  private final Heavy heavy;

  ReadSbom(Heavy heavy) {
    this.heavy = heavy;
  }

  /// @param name of the file, as it was sent; may be empty
  public SbomFile read(String name, byte[] bytes) {
    if (bytes.length == 0) {
      throw bad("Choose the file of an SBOM, as CycloneDX or SPDX in JSON.");
    }
    if (bytes.length > SbomFile.MOST_BYTES) {
      throw bad(
          "The SBOM has %,d bytes; at most %,d are taken."
              .formatted(bytes.length, SbomFile.MOST_BYTES));
    }
    return heavy.run(() -> understood(name.isBlank() ? "SBOM" : name, bytes));
  }

  private static SbomFile understood(String name, byte[] bytes) {
    return switch (SbomReading.read(bytes, SbomFile.MOST_PARTS)) {
      case SbomRead.Understood(Sbom sbom) -> new SbomFile(name, sbom, PackedDocument.pack(bytes));
      case SbomRead.Refused(String sentence) -> throw bad("The SBOM cannot be taken. " + sentence);
    };
  }

  private static Refused bad(String sentence) {
    return Invalid.of("file", sentence).refused();
  }
}
