package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.correspondence.KeyDoubt;
import org.bellbuoy.correspondence.KeyLookup;
import org.bellbuoy.correspondence.KeySource;
import org.bellbuoy.correspondence.KnownKey;
import org.bellbuoy.correspondence.SealVerdict;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.RecordReporterKey;
import org.bellbuoy.intake.ReporterKeys;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What OpenPGP says of a report, and the key its answers are encrypted to, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}/openpgp")
class ReporterKeyApi {

  /// @param lookup what came of asking for a key by Web Key Directory, or null
  record OpenPgpAnswer(List<MailLine> mail, List<KeyLine> keys, @Nullable KeyLookup lookup) {}

  record MailLine(Instant at, boolean encrypted, SealVerdict verdict, boolean fromMatches) {}

  /// @param doubt why it was not put on record by itself, or null
  record KeyLine(
      String fingerprint,
      List<String> addresses,
      boolean onRecord,
      KeySource source,
      @Nullable KeyDoubt doubt) {
    static KeyLine of(KnownKey key) {
      return new KeyLine(
          key.fingerprint(), key.addresses(), key.onRecord(), key.source(), key.doubt());
    }
  }

  /// @param certificate a fingerprint, an armoured certificate, or empty for none
  record NewKey(@Nullable String certificate) {}

  private final ReporterKeys keys;
  private final RecordReporterKey record;

  ReporterKeyApi(ReporterKeys keys, RecordReporterKey record) {
    this.keys = keys;
    this.record = record;
  }

  @GetMapping
  @Needs(Permission.ANSWER_REPORT)
  OpenPgpAnswer show(Viewer viewer, @PathVariable String tracking) {
    return new OpenPgpAnswer(
        keys.seals(viewer, tracking).stream()
            .map(seal ->
                new MailLine(seal.at(), seal.encrypted(), seal.verdict(), seal.fromMatches()))
            .toList(),
        keys.of(viewer, tracking).stream().map(KeyLine::of).toList(),
        keys.lookup(viewer, tracking).orElse(null));
  }

  @PostMapping
  @Needs(Permission.ANSWER_REPORT)
  OpenPgpAnswer record(Viewer viewer, @PathVariable String tracking, @RequestBody NewKey sent) {
    record.record(viewer, tracking, sent.certificate());
    return show(viewer, tracking);
  }
}
