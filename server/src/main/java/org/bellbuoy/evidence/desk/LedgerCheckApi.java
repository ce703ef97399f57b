package org.bellbuoy.evidence.desk;

import java.nio.charset.StandardCharsets;
import org.bellbuoy.evidence.LedgerCheck;
import org.bellbuoy.evidence.LedgerChecks;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Compares the ledger with checkpoints that were kept elsewhere, and gives proofs to take away.
@RestController
class LedgerCheckApi {

  /// @param verdict `HOLDS`, `NOT_SIGNED` by us, `BEYOND` what there is, or `DIFFERS` from it
  record Head(long size, String root, LedgerCheck.Verdict verdict) {

    static Head of(LedgerCheck.Head head) {
      return new Head(head.note().size(), head.note().root().toString(), head.verdict());
    }
  }

  /// @param holds whether the entry, reckoned anew, stands at its place under the later checkpoint
  record Leaf(long position, String hash, boolean holds) {}

  /// @param grew whether the later one begins with all that the earlier one speaks for
  record Check(boolean holds, Head earlier, Head later, boolean grew, @Nullable Leaf entry) {}

  private final LedgerChecks checks;

  LedgerCheckApi(LedgerChecks checks) {
    this.checks = checks;
  }

  /// Without a checkpoint the newest one is meant.
  @GetMapping("/api/v1/ledger/check")
  @Needs(Permission.READ_LEDGER)
  Check check(Viewer viewer, @ModelAttribute CheckForm form) {
    CheckForm.Asked asked = form.read();
    LedgerCheck check = checks.check(viewer, asked.first(), asked.second(), asked.entry());
    return new Check(
        check.holds(),
        Head.of(check.earlier()),
        Head.of(check.later()),
        check.grew(),
        check.entry().map(LedgerCheckApi::leaf).orElse(null));
  }

  /// An entry with what proves it without this house, as C2SP `tlog-proof` writes it.
  @GetMapping("/api/v1/ledger/entries/{position}/tlog-proof")
  @Needs(Permission.READ_LEDGER)
  ResponseEntity<byte[]> proof(Viewer viewer, @PathVariable long position) {
    byte[] text = checks.proof(viewer, position).text().getBytes(StandardCharsets.UTF_8);
    ContentDisposition name =
        ContentDisposition.attachment().filename("entry-" + position + ".tlog-proof").build();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(text);
  }

  private static Leaf leaf(LedgerCheck.Leaf leaf) {
    return new Leaf(leaf.entry().position(), leaf.entry().hash().toString(), leaf.holds());
  }
}
