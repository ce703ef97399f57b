package org.bellbuoy.standards.outside;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.FileNames;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.outside.OpenPgp.Certificate;
import tools.jackson.databind.JsonNode;

/// One document: valid, at its place, with the hashes and the signature that are its own
/// (requirements 1 to 5, 11, 18 and 19).
final class DocumentLook {

  private final Round round;
  private final OpenPgp openPgp;
  private final List<Certificate> keys;

  DocumentLook(Round round, OpenPgp openPgp, List<Certificate> keys) {
    this.round = round;
    this.openPgp = openPgp;
    this.keys = List.copyOf(keys);
  }

  /// @param label of the feed that names it, or empty
  /// @return whether it could be read
  boolean look(URI at, String label) {
    Optional<Answer.Got> file = round.file(Check.DOCUMENT, at, "The document");
    if (file.isEmpty()) {
      return false;
    }
    byte[] bytes = file.get().body();
    hash(at, Sidecars.SHA_256, Sidecars.sha256(bytes, ""));
    hash(at, Sidecars.SHA_512, Sidecars.sha512(bytes, ""));
    signature(at, bytes);
    List<Message> messages = CsafValidator.validate(bytes, Options.mandatory()).messages();
    if (!messages.isEmpty()) {
      Message first = messages.getFirst();
      csaf(
          at,
          "It is no valid CSAF document: "
              + first.text()
              + " ("
              + first.test()
              + (messages.size() == 1 ? ")" : ", and %d more)".formatted(messages.size() - 1)));
    }
    ProviderLook.json(bytes).ifPresent(json -> place(at, json, label));
    return true;
  }

  private void hash(URI at, String suffix, byte[] line) {
    URI beside = URI.create(at + suffix);
    Optional<Answer.Got> file = round.file(Check.HASH, beside, "The hash", Trouble.MISSING, suffix);
    if (file.isPresent()) {
      String expected = digest(new String(line, US_ASCII));
      String said = digest(new String(file.get().body(), US_ASCII)).toLowerCase(Locale.ROOT);
      if (!said.equals(expected)) {
        bytes(
            Check.HASH,
            beside,
            "It is the hash of other bytes than those of the document. Publish the document again.",
            at);
      }
    }
  }

  /// The digest is all up to the first blank.
  private static String digest(String line) {
    int end = 0;
    while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
      end++;
    }
    return line.substring(0, end);
  }

  private void signature(URI at, byte[] document) {
    URI beside = URI.create(at + Sidecars.SIGNATURE);
    Optional<Answer.Got> file =
        round.file(Check.SIGNATURE, beside, "The signature", Trouble.MISSING, Sidecars.SIGNATURE);
    if (file.isEmpty()) {
      return;
    }
    if (keys.isEmpty()) {
      key(beside, "It cannot be checked without a key.", "");
      return;
    }
    Optional<Certificate> by =
        keys.stream().filter(key -> openPgp.verifies(key, document, file.get().body())).findFirst();
    if (by.isEmpty()) {
      bytes(
          Check.SIGNATURE,
          beside,
          "It is the signature of other bytes, or by a key that is not published. Sign it again.",
          at);
    } else if (by.get().hasEnded(round.now())) {
      key(beside, "It was made by a key that has ended.", by.get().fingerprint());
    }
  }

  private void place(URI at, JsonNode json, String label) {
    JsonNode document = json.path("document");
    JsonNode tracking = document.path("tracking");
    String name = FileNames.of(tracking.path("id").asString(""));
    String folder = year(tracking.path("initial_release_date").asString(""));
    if (!at.toString().endsWith("/" + folder + "/" + name)) {
      csaf(at, "By its id and its first release it belongs at " + folder + "/" + name + ".");
    }
    String said = document.path("distribution").path("tlp").path("label").asString("");
    if (!label.isEmpty() && !said.equals(label)) {
      csaf(at, "It is TLP:" + said + " in a feed of TLP:" + label + ".");
    }
    if (round.look().secure()) {
      self(at, document.path("references"));
    }
  }

  /// Test 6.2.11: it says where it is found.
  private void self(URI at, JsonNode references) {
    for (JsonNode each : references) {
      boolean own = each.path("category").asString("").equals("self");
      if (own && round.here(each.path("url").asString("")).filter(at::equals).isPresent()) {
        return;
      }
    }
    csaf(at, "No reference of the category self leads to where it was found.");
  }

  private static String year(String date) {
    try {
      return Integer.toString(
          OffsetDateTime.parse(date).withOffsetSameInstant(ZoneOffset.UTC).getYear());
    } catch (DateTimeException malformed) {
      return "";
    }
  }

  private void csaf(URI at, String sentence) {
    round.note(new Symptom(Check.CSAF, Severity.ERROR, at, sentence, Trouble.ITSELF, "csaf " + at));
  }

  private void key(URI at, String sentence, String about) {
    round.note(new Symptom(Check.SIGNATURE, Severity.ERROR, at, sentence, Trouble.KEY, about));
  }

  private void bytes(Check check, URI at, String sentence, URI document) {
    round.note(
        new Symptom(check, Severity.ERROR, at, sentence, Trouble.BYTES, document.toString()));
  }
}
