package org.bellbuoy.advisories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.parsing.CheckedSignature;
import org.bellbuoy.parsing.DetachedSignature;
import org.bellbuoy.parsing.MailParser;
import org.springframework.stereotype.Component;

/// Brings in documents with what came beside them. A hash that does not match, a signature that
/// does not hold, and a missing signature where a key was given keep that document out; the others
/// come in, each by itself.
///
/// Signatures are checked in the locked process.
///
/// Refuses: files among which there is no document.
@Component
public class ImportFiles {

  private final ImportAdvisory importing;
  private final MailParser parser;
  private final Rights rights;

  ImportFiles(ImportAdvisory importing, MailParser parser, Rights rights) {
    this.importing = importing;
    this.parser = parser;
    this.rights = rights;
  }

  /// @return what came of each document, in the order of the files; then what belongs to none
  public List<FileOutcome> take(Viewer by, List<ImportFile> files, ImportAdvisory.Mode mode) {
    rights.require(by, Permission.IMPORT);
    ImportBundle bundle = ImportBundle.of(files);
    Map<ImportFile, CheckedSignature> checked = checked(bundle);
    List<FileOutcome> outcomes = new ArrayList<>();
    for (ImportFile document : bundle.documents()) {
      outcomes.add(taken(by, bundle, document, Optional.ofNullable(checked.get(document)), mode));
    }
    bundle
        .strays()
        .forEach(name ->
            outcomes.add(
                FileOutcome.refused(name, "It belongs to no document that was chosen with it.")));
    return outcomes;
  }

  private Map<ImportFile, CheckedSignature> checked(ImportBundle bundle) {
    Map<ImportFile, CheckedSignature> checked = new HashMap<>();
    if (bundle.hasKeys()) {
      List<ImportFile> signed =
          bundle.documents().stream().filter(each -> bundle.signature(each).isPresent()).toList();
      List<CheckedSignature> found =
          parser.verify(
              signed.stream().map(each -> detached(bundle, each)).toList(), bundle.keys());
      for (int each = 0; each < found.size(); each++) {
        checked.put(signed.get(each), found.get(each));
      }
    }
    return checked;
  }

  private static DetachedSignature detached(ImportBundle bundle, ImportFile document) {
    return new DetachedSignature(
        document.bytes(), bundle.signature(document).map(ImportFile::bytes).orElseThrow());
  }

  private FileOutcome taken(
      Viewer by,
      ImportBundle bundle,
      ImportFile document,
      Optional<CheckedSignature> checked,
      ImportAdvisory.Mode mode) {
    Optional<String> fault = fault(bundle, document, checked);
    if (fault.isPresent()) {
      return FileOutcome.refused(document.name(), fault.get());
    }
    try {
      return new FileOutcome(
          document.name(),
          proof(bundle, document, checked),
          importing.take(by, document.bytes(), mode),
          "");
    } catch (Refused refused) {
      return FileOutcome.refused(document.name(), refused.refusal().sentence());
    }
  }

  private static Optional<String> fault(
      ImportBundle bundle, ImportFile document, Optional<CheckedSignature> checked) {
    for (FileHash hash : FileHash.values()) {
      Optional<String> differs =
          bundle
              .beside(document, hash.ending())
              .flatMap(file -> hash.differs(document.bytes(), file.bytes()));
      if (differs.isPresent()) {
        return differs;
      }
    }
    if (!bundle.hasKeys()) {
      return Optional.empty();
    }
    return checked.isEmpty()
        ? Optional.of("A key was given, and no signature came with this document.")
        : Optional.of(checked.get()).filter(each -> !each.holds()).map(ImportFiles::worthless);
  }

  private static String worthless(CheckedSignature checked) {
    return switch (checked.state()) {
      case UNKNOWN_KEY -> "Its signature is of another key than those that were given.";
      case NONE, GOOD, BROKEN, PARTIAL -> "Its signature does not hold.";
    };
  }

  private static ImportProof proof(
      ImportBundle bundle, ImportFile document, Optional<CheckedSignature> checked) {
    String hash = "";
    for (FileHash each : FileHash.values()) {
      hash = bundle.beside(document, each.ending()).isPresent() ? each.algorithm() : hash;
    }
    if (checked.isPresent()) {
      return new ImportProof(hash, ImportProof.Signature.GOOD, checked.get().signer());
    }
    return new ImportProof(
        hash,
        bundle.signature(document).isPresent()
            ? ImportProof.Signature.UNCHECKED
            : ImportProof.Signature.NONE,
        "");
  }
}
