package org.bellbuoy.intake.street;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Content;
import org.bellbuoy.intake.Drafts;
import org.bellbuoy.intake.IntakeRefusal;
import org.bellbuoy.intake.Proof;
import org.bellbuoy.intake.Proofs;
import org.bellbuoy.intake.Receipt;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.policy.VendorProfiles;
import org.bellbuoy.vault.TravelKey;
import org.bellbuoy.web.Answer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Page;
import org.bellbuoy.web.SentForm;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormErrors;
import org.bellbuoy.web.page.StreetFrame;
import org.bellbuoy.web.street.StreetFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The report form: fill in, check the answers, send, and be given the receipt. No script, no
/// cookie; what was typed comes back until it can be taken.
@Controller
class ReportPages {

  private static final String SEND = "/report/send";
  private static final String CHANGE = "/report/form";
  private static final Viewer STRANGER = new Viewer.Anyone();
  private static final Words WORDS = Words.of("intake");

  private final StreetFrames frames;
  private final Drafts drafts;
  private final Gate gate;
  private final DraftAllowance allowance;
  private final Proofs proofs;
  private final Clock clock;
  private final OfferedProducts products;
  private final ShownPolicy policy;
  private final Uploads uploads;
  private final AnswerPromise promise;
  private final VendorProfiles vendors;

  ReportPages(
      StreetFrames frames,
      Drafts drafts,
      Gate gate,
      DraftAllowance allowance,
      Proofs proofs,
      Clock clock,
      OfferedProducts products,
      ShownPolicy policy,
      Uploads uploads,
      AnswerPromise promise,
      VendorProfiles vendors) {
    this.vendors = vendors;
    this.frames = frames;
    this.drafts = drafts;
    this.gate = gate;
    this.allowance = allowance;
    this.proofs = proofs;
    this.clock = clock;
    this.products = products;
    this.policy = policy;
    this.uploads = uploads;
    this.promise = promise;
  }

  @GetMapping("/report")
  @Needs(Permission.ANYONE)
  Page form() {
    return form(ReportForm.empty(), FormErrors.none(), List.of(), "");
  }

  /// Keeps what was typed, and shows it once more to be checked, or to be corrected.
  @PostMapping("/report")
  @Needs(Permission.ANYONE)
  Answer check(
      HttpServletRequest request,
      @ModelAttribute ReportForm typed,
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(required = false) @Nullable Set<UUID> removeFile) {
    Optional<TravelKey> known = TravelKey.parse(draft);
    TravelKey key = known.orElseGet(TravelKey::fresh);
    Content content = typed.content();
    return SentForm.taken(
        () -> {
          List<NewAttachment> added = uploads.read(files);
          allowance.take(request.getRemoteAddr(), known.flatMap(drafts::find).isEmpty(), added);
          drafts.keep(key, content, added, removeFile == null ? Set.of() : removeFile);
          return checkPage(request, Content.read(content), kept(key), key.text());
        },
        errors -> form(typed, errors, kept(key), key.text()));
  }

  /// Back to the form, with everything that was typed and chosen.
  @PostMapping(CHANGE)
  @Needs(Permission.ANYONE)
  Page change(@RequestParam(defaultValue = "") String draft) {
    Optional<Drafts.Draft> found = TravelKey.parse(draft).flatMap(drafts::find);
    return found
        .map(kept -> form(ReportForm.of(kept.content()), FormErrors.none(), named(kept), draft))
        .orElseGet(this::expired);
  }

  /// Takes the report, or asks for work or a wait when very many are sent; the words stay kept.
  ///
  /// @param work what the browser did meanwhile, or empty
  /// @param ticket for having waited, or empty
  @PostMapping(SEND)
  @Needs(Permission.ANYONE)
  Page send(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String draft,
      @RequestParam(defaultValue = "") String policyVersion,
      @RequestParam(defaultValue = "") String work,
      @RequestParam(defaultValue = "") String ticket) {
    Optional<TravelKey> key = TravelKey.parse(draft);
    if (key.isEmpty()) {
      return expired();
    }
    Optional<Receipt> given = drafts.given(key.get());
    if (given.isPresent()) {
      return receiptPage(given.get());
    }
    Waiting waiting = new Waiting(draft, policyVersion, ticket);
    return switch (gate.person(request.getRemoteAddr(), work, ticket)) {
      case Gate.Held held -> waitPage(held, waiting);
      case Gate.Admitted admitted ->
          gate.receipt(admitted.proof())
              .map(fresh -> sent(key.get(), policyVersion, admitted.proof(), fresh))
              .orElseGet(() -> waitPage(gate.held(request.getRemoteAddr()), waiting));
    };
  }

  private Page sent(TravelKey key, String policyVersion, Proof proof, FreshReceipt fresh) {
    try {
      return receiptPage(drafts.send(key, policy.shown(policyVersion), proof, fresh));
    } catch (Refused refused) {
      if (refused.refusal() instanceof IntakeRefusal.FormExpired) {
        return expired();
      }
      throw refused;
    }
  }

  /// What travels with a form that waits.
  private record Waiting(String draft, String policyVersion, String ticket) {}

  /// Who comes too early, or finds the lane full, keeps the ticket and its time.
  private Page waitPage(Gate.Held held, Waiting waiting) {
    boolean holds = proofs.opens(waiting.ticket()).isPresent();
    String ticket = holds ? waiting.ticket() : proofs.ticket(held.pause());
    Instant now = clock.instant();
    long left = Duration.between(now, proofs.opens(ticket).orElse(now)).toSeconds();
    WaitPage page =
        new WaitPage(
            Map.of("draft", waiting.draft(), "policyVersion", waiting.policyVersion()),
            WorkNeeded.work(held.challenge()),
            ticket,
            Math.max(0, left),
            SEND,
            true);
    return page("wait.title", "intake/street/wait", page).tooMany();
  }

  private Page expired() {
    Flaw gone = new Flaw("what", new IntakeRefusal.FormExpired().sentence());
    return form(ReportForm.empty(), FormErrors.of(gone), List.of(), "").unprocessable();
  }

  private Page form(ReportForm typed, FormErrors errors, List<KeptFile> files, String draft) {
    ReportFormPage page =
        new ReportFormPage(
            typed, errors, products.choices(), files, draft, policyWords(), "/report");
    return page("form.title", "intake/street/form", page);
  }

  private Page checkPage(
      HttpServletRequest request, Content content, List<KeptFile> files, String draft) {
    CheckAnswersPage page =
        new CheckAnswersPage(
            AnswerFacts.of(content, products),
            files,
            draft,
            policyWords(),
            SEND,
            CHANGE,
            gate.ahead(request.getRemoteAddr()).orElse(null));
    return page("check.title", "intake/street/check", page);
  }

  private Page receiptPage(Receipt receipt) {
    ReceiptPage page =
        new ReceiptPage(
            receipt.tracking(),
            receipt.code(),
            receipt.received(),
            promise.answerBy(receipt.received()),
            String.valueOf(receipt.policyVersion()));
    return page("receipt.title", "intake/street/receipt", page);
  }

  private String policyWords() {
    return String.valueOf(policy.version());
  }

  private Page page(String title, String template, Object page) {
    StreetFrame frame = frames.of(WORDS.say(title), StreetFrame.Place.REPORT).unlisted();
    String noReward = vendors.profile(STRANGER).noReward();
    return Page.of(template, Map.of("frame", frame, "page", page, "noReward", noReward));
  }

  private List<KeptFile> kept(TravelKey key) {
    return drafts.find(key).map(ReportPages::named).orElse(List.of());
  }

  private static List<KeptFile> named(Drafts.Draft draft) {
    return draft.files().stream()
        .map(file -> new KeptFile(file.id().toString(), file.name(), Uploads.size(file.size())))
        .collect(Collectors.toList());
  }
}
