package org.bellbuoy.disclosure.desk;

import org.bellbuoy.disclosure.ConfirmDisabling;
import org.bellbuoy.disclosure.DecideDisabling;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.Disclosures;
import org.bellbuoy.disclosure.TakeBackNo;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether customers hear of a case before its fix, and what is to be published of it, for
/// programs.
@RestController
@RequestMapping("/api/v1/cases/{code}/disclosure")
class DisclosureApi {

  private final Disclosures disclosures;
  private final DecideDisabling decide;
  private final ConfirmDisabling confirm;
  private final TakeBackNo takeBack;
  private final DisclosureAnswers answers;

  DisclosureApi(
      Disclosures disclosures,
      DecideDisabling decide,
      ConfirmDisabling confirm,
      TakeBackNo takeBack,
      DisclosureAnswers answers) {
    this.disclosures = disclosures;
    this.decide = decide;
    this.confirm = confirm;
    this.takeBack = takeBack;
    this.answers = answers;
  }

  @GetMapping
  @Needs(Permission.READ_CASE)
  ResponseEntity<DisclosureAnswers.DisclosureAnswer> get(Viewer viewer, @PathVariable String code) {
    return answer(viewer, code);
  }

  @PostMapping("/decision")
  @Needs(Permission.LEAD_CASE)
  ResponseEntity<DisclosureAnswers.DisclosureAnswer> decide(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody NewDisablingDecision said) {
    decide.decide(viewer, code, said.reason(), said.words(), IfMatch.version(match));
    return answer(viewer, code);
  }

  @PostMapping("/confirmation")
  @Needs(Permission.CONFIRM_EXTENSION)
  ResponseEntity<DisclosureAnswers.DisclosureAnswer> confirm(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    confirm.confirm(viewer, code, IfMatch.version(match));
    return answer(viewer, code);
  }

  @PostMapping("/withdrawal")
  @Needs(Permission.CONFIRM_EXTENSION)
  ResponseEntity<DisclosureAnswers.DisclosureAnswer> takeBack(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
    takeBack.takeBack(viewer, code, IfMatch.version(match));
    return answer(viewer, code);
  }

  private ResponseEntity<DisclosureAnswers.DisclosureAnswer> answer(Viewer viewer, String code) {
    DisclosureFile file = disclosures.get(viewer, code);
    return ResponseEntity.ok().eTag(IfMatch.tag(file.version())).body(answers.of(viewer, file));
  }

  /// Whether customers are better off without the product: the reason speaks for yes or for no.
  record NewDisablingDecision(DisableReason reason, String words) {}
}
