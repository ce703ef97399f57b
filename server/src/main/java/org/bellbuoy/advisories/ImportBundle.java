package org.bellbuoy.advisories;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.parsing.PgpLimits;

/// Files sorted by what they are: documents, what lies beside each by its name (CSAF 2.0
/// requirements 18 and 19: `x.json.sha256`, `x.json.sha512`, `x.json.asc`), and keys.
final class ImportBundle {

  private static final String KEY = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
  private static final List<String> SIGNATURES = List.of(".asc", ".sig");

  private final Map<String, ImportFile> documents = new LinkedHashMap<>();
  private final Map<String, ImportFile> beside = new LinkedHashMap<>();
  private final ByteArrayOutputStream keys = new ByteArrayOutputStream();

  private ImportBundle() {}

  /// Refuses: files without a document, two of one name, and keys larger than a few.
  static ImportBundle of(List<ImportFile> files) {
    ImportBundle bundle = new ImportBundle();
    files.forEach(bundle::sort);
    if (bundle.documents.isEmpty()) {
      throw refused("Choose at least one document, a file whose name ends with .json.");
    }
    if (bundle.keys.size() > PgpLimits.CERTIFICATES * PgpLimits.CERTIFICATE) {
      throw refused("The keys are too large to be those of a publisher.");
    }
    return bundle;
  }

  private void sort(ImportFile file) {
    if (isKey(file)) {
      keys.writeBytes(file.bytes());
      keys.write('\n');
      return;
    }
    boolean document = file.name().toLowerCase(Locale.ROOT).endsWith(".json");
    if ((document ? documents : beside).put(file.name(), file) != null) {
      throw refused("Two files are called " + file.name() + ".");
    }
  }

  private static boolean isKey(ImportFile file) {
    byte[] bytes = file.bytes();
    String start = new String(bytes, 0, Math.min(bytes.length, 128), StandardCharsets.ISO_8859_1);
    return start.strip().startsWith(KEY);
  }

  private static RuntimeException refused(String sentence) {
    return Invalid.of("files", sentence).refused();
  }

  List<ImportFile> documents() {
    return new ArrayList<>(documents.values());
  }

  /// What lies beside no document that was chosen.
  List<String> strays() {
    return beside.keySet().stream()
        .filter(name ->
            documents.keySet().stream().noneMatch(document -> name.startsWith(document + ".")))
        .toList();
  }

  boolean hasKeys() {
    return keys.size() > 0;
  }

  byte[] keys() {
    return keys.toByteArray();
  }

  Optional<ImportFile> signature(ImportFile document) {
    return SIGNATURES.stream()
        .flatMap(ending -> Optional.ofNullable(beside.get(document.name() + ending)).stream())
        .findFirst();
  }

  /// @param ending such as `.sha512`
  Optional<ImportFile> beside(ImportFile document, String ending) {
    return Optional.ofNullable(beside.get(document.name() + ending));
  }
}
