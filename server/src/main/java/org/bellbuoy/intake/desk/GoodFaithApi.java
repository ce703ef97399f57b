package org.bellbuoy.intake.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Credit;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.intake.GoodFaith;
import org.bellbuoy.intake.GoodFaiths;
import org.bellbuoy.intake.NoteGoodFaith;
import org.bellbuoy.intake.ProposeCredit;
import org.bellbuoy.intake.RevokeGoodFaith;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Good faith and thanks, for programs.
@RestController
@RequestMapping("/api/v1/reports/{tracking}")
class GoodFaithApi {

  record GoodFaithAnswer(
      int policyVersion,
      String statement,
      String signature,
      Instant givenAt,
      boolean proposedToRevoke,
      @Nullable Instant revokedAt,
      List<NoteAnswer> notes) {

    static GoodFaithAnswer of(GoodFaith record) {
      return new GoodFaithAnswer(
          record.policyVersion(),
          record.statement(),
          record.signature(),
          record.givenAt(),
          record.proposal() != null,
          record.revokedAt(),
          record.notes().stream()
              .map(note -> new NoteAnswer(note.at(), note.weighs(), note.words()))
              .toList());
    }
  }

  record NoteAnswer(Instant at, GoodFaith.Weighs weighs, String note) {}

  record NewNote(@Nullable String weighs, @Nullable String note) {}

  record Revocation(@Nullable String reason) {}

  record CreditAnswer(String proposed, String agreed, @Nullable Instant agreedAt) {}

  record NewCredit(@Nullable String credit) {}

  private final GoodFaiths records;
  private final NoteGoodFaith note;
  private final RevokeGoodFaith revoke;
  private final Credits credits;
  private final ProposeCredit propose;

  GoodFaithApi(
      GoodFaiths records,
      NoteGoodFaith note,
      RevokeGoodFaith revoke,
      Credits credits,
      ProposeCredit propose) {
    this.records = records;
    this.note = note;
    this.revoke = revoke;
    this.credits = credits;
    this.propose = propose;
  }

  @GetMapping("/good-faith")
  @Needs(Permission.READ_CASE)
  GoodFaithAnswer show(Viewer viewer, @PathVariable String tracking) {
    return records
        .find(viewer, tracking)
        .map(GoodFaithAnswer::of)
        .orElseThrow(() -> new Missing().refused());
  }

  @PostMapping("/good-faith/notes")
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.WEIGH_GOOD_FAITH)
  GoodFaithAnswer note(Viewer viewer, @PathVariable String tracking, @RequestBody NewNote sent) {
    note.note(viewer, tracking, sent.weighs(), sent.note());
    return show(viewer, tracking);
  }

  @PostMapping("/good-faith/revocation")
  @Needs(Permission.WEIGH_GOOD_FAITH)
  GoodFaithAnswer revoke(
      Viewer viewer, @PathVariable String tracking, @RequestBody Revocation sent) {
    revoke.revoke(viewer, tracking, sent.reason());
    return show(viewer, tracking);
  }

  @GetMapping("/credit")
  @Needs(Permission.READ_CASE)
  CreditAnswer credit(Viewer viewer, @PathVariable String tracking) {
    Credit credit = credits.find(viewer, tracking).orElse(new Credit("", "", null));
    return new CreditAnswer(credit.proposed(), credit.agreed(), credit.agreedAt());
  }

  @PutMapping("/credit")
  @Needs(Permission.ANSWER_REPORT)
  CreditAnswer propose(Viewer viewer, @PathVariable String tracking, @RequestBody NewCredit sent) {
    propose.propose(viewer, tracking, sent.credit());
    return credit(viewer, tracking);
  }
}
