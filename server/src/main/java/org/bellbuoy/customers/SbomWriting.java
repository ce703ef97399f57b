package org.bellbuoy.customers;

import org.bellbuoy.standards.sbom.SbomRead;
import org.bellbuoy.standards.sbom.SbomReading;
import org.bellbuoy.vault.Seal;
import org.springframework.stereotype.Component;

/// Writes an SBOM and its index together, so that one never says what the other does not.
@Component
class SbomWriting {

  private final SbomStore sboms;
  private final PartStore parts;

  SbomWriting(SbomStore sboms, PartStore parts) {
    this.sboms = sboms;
    this.parts = parts;
  }

  /// Takes the place of the one before, of this installation only.
  void put(Seal seal, CustomerId of, InstallationSbom kept, SbomFile file) {
    var _ = sboms.remove(kept.installation());
    sboms.add(seal, of, kept, file.packed());
    parts.add(seal, kept.installation(), file.parts());
  }

  /// Seals the SBOM of an installation for another customer, who has it from now on.
  ///
  /// @param seal of that customer
  void move(Seal seal, CustomerId to, InstallationSbom kept) {
    sboms
        .document(kept.installation())
        .ifPresent(packed -> put(seal, to, kept, read(kept, packed)));
  }

  private static SbomFile read(InstallationSbom kept, byte[] packed) {
    return switch (SbomReading.read(PackedDocument.unpack(packed), SbomFile.MOST_PARTS)) {
      case SbomRead.Understood(var sbom) -> new SbomFile(kept.paper().file(), sbom, packed);
      case SbomRead.Refused(String sentence) ->
          throw new IllegalStateException("An SBOM that was read once is refused: " + sentence);
    };
  }
}
