package org.bellbuoy.standards.outside;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.openpgp.WebKeyDirectory;
import org.bellbuoy.standards.outside.OpenPgp.Certificate;

/// The OpenPGP keys: reachable, the ones that are named, not about to end, and found by Web Key
/// Directory.
final class KeysLook {

  private static final Duration AHEAD = Duration.ofDays(30);

  private final Round round;
  private final OpenPgp openPgp;
  private final Map<URI, Optional<Certificate>> fetched = new LinkedHashMap<>();

  KeysLook(Round round, OpenPgp openPgp) {
    this.round = round;
    this.openPgp = openPgp;
  }

  /// The keys that could be fetched and are the ones that are named.
  List<Certificate> look(URI metadata, List<ProviderLook.Named> named) {
    for (ProviderLook.Named each : named) {
      round
          .own(Check.KEY, metadata, each.url())
          .flatMap(this::certificate)
          .filter(certificate ->
              !certificate.fingerprint().equals(each.fingerprint().toUpperCase(Locale.ROOT)))
          .ifPresent(other ->
              key(
                  metadata,
                  "It names the fingerprint "
                      + Round.quoted(each.fingerprint())
                      + " for "
                      + Round.quoted(each.url())
                      + ", which holds "
                      + other.fingerprint()
                      + "."));
    }
    return fetched.values().stream().flatMap(Optional::stream).toList();
  }

  private Optional<Certificate> certificate(URI at) {
    return fetched.computeIfAbsent(at, this::fetch);
  }

  private Optional<Certificate> fetch(URI at) {
    Optional<Answer.Got> file = round.file(Check.KEY, at, "The key", Trouble.KEY, "");
    Optional<Certificate> certificate = file.flatMap(got -> openPgp.certificate(got.body()));
    if (file.isPresent() && certificate.isEmpty()) {
      key(
          at,
          "There is no OpenPGP key that is known here. Publish the public half in ASCII armour.");
    }
    return certificate;
  }

  private void key(URI at, String sentence) {
    round.note(new Symptom(Check.KEY, Severity.ERROR, at, sentence, Trouble.KEY, ""));
  }

  /// The key that strangers encrypt to, and that signed the contact file.
  void contact(ContactFile.Said said, List<Certificate> all) {
    URI place = round.look().at(ContactFile.PLACE);
    for (String url : said.encryption()) {
      round
          .own(Check.SECURITY_TXT, place, url)
          .flatMap(at -> certificate(at).map(found -> Map.entry(at, found)))
          .ifPresent(found -> ends(found.getKey(), found.getValue()));
    }
    if (said.encryption().isEmpty() && all.size() == 1) {
      ends(fetched.keySet().iterator().next(), all.getFirst());
    }
    List<Certificate> candidates = fetched.values().stream().flatMap(Optional::stream).toList();
    said.signed().ifPresent(signed -> signature(place, signed, candidates));
  }

  private void signature(URI place, ClearSigned signed, List<Certificate> candidates) {
    byte[] text = signed.signed();
    byte[] signature = signed.signature().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    if (candidates.isEmpty()) {
      round.note(
          new Symptom(
              Check.SIGNATURE,
              Severity.ERROR,
              place,
              "Its signature cannot be checked without a key.",
              Trouble.KEY,
              ""));
    } else if (candidates.stream().noneMatch(each -> openPgp.verifies(each, text, signature))) {
      round.note(
          new Symptom(
              Check.SIGNATURE,
              Severity.ERROR,
              place,
              "Its signature is by none of the published keys, or it was changed. Sign it again.",
              Trouble.BYTES,
              place.toString()));
    }
  }

  private void ends(URI at, Certificate certificate) {
    Instant now = round.now();
    if (certificate.hasEnded(now)) {
      expiry(at, certificate, Severity.ERROR, "has ended, on " + certificate.end());
    } else if (certificate.endsBefore(now.plus(AHEAD))) {
      expiry(at, certificate, Severity.WARNING, "ends on " + certificate.end());
    }
  }

  private void expiry(URI at, Certificate certificate, Severity severity, String how) {
    round.note(
        new Symptom(
            Check.KEY_EXPIRES,
            severity,
            at,
            "The key " + certificate.fingerprint() + " " + how + ". Put a fresh key in force.",
            Trouble.KEY,
            certificate.fingerprint()));
  }

  /// Web Key Directory: by the advanced method or else by the direct one.
  void directory(String address, List<Certificate> known) {
    if (address.isEmpty() || known.isEmpty() || address.indexOf('@') < 1) {
      return;
    }
    boolean asked = false;
    for (URI place : WebKeyDirectory.lookups(address)) {
      Answer answer = round.raw(place);
      if (answer instanceof Answer.Got got && got.status() == 200) {
        found(place, address, openPgp.certificate(got.body()), known);
        return;
      }
      asked |= answer instanceof Answer.Got;
    }
    round.note(
        Check.KEY_DIRECTORY,
        asked ? Severity.WARNING : Severity.NOTE,
        round.look().at("/"),
        asked
            ? "Programs do not find the key of "
                + Round.quoted(address)
                + " by Web Key Directory. Let openpgpkey and the domain of the address lead here."
            : "Web Key Directory for " + Round.quoted(address) + " cannot be asked from here.");
  }

  private void found(
      URI place, String address, Optional<Certificate> there, List<Certificate> known) {
    boolean same =
        there.isPresent()
            && known.stream()
                .anyMatch(each -> each.fingerprint().equals(there.get().fingerprint()));
    if (!same) {
      round.note(
          Check.KEY_DIRECTORY,
          Severity.ERROR,
          place,
          "Web Key Directory gives another key for "
              + Round.quoted(address)
              + " than the metadata names.");
    }
  }
}
