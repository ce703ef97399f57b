package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.TooBusy;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.TravelKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps a form that was not sent yet, so that nothing is typed or chosen twice.
///
/// It lies sealed under a key that travels in the form; without the form nobody can open it, we
/// neither. Sending it twice gives the same receipt twice and one report.
@Component
@AtStreet
public class Drafts {

  /// Unsent forms in all; above [#MANY] each is kept for an hour instead of a day, and above this
  /// none is taken until some of them are over.
  static final int MOST = 50_000;

  static final int MANY = 10_000;

  /// Of the files of all unsent forms together; above this words are taken and no files.
  static final long MOST_BYTES = 4L << 30;

  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration KEPT_WHEN_MANY = Duration.ofHours(1);

  private final DraftStore store;
  private final ReceiveReport receive;
  private final Contents contents;
  private final JsonMapper json;
  private final Clock clock;

  Drafts(DraftStore store, ReceiveReport receive, Contents contents, JsonMapper json, Clock clock) {
    this.store = store;
    this.receive = receive;
    this.contents = contents;
    this.json = json;
    this.clock = clock;
  }

  /// Keeps what was typed, right or wrong, and adds and removes files.
  ///
  /// Refuses: [org.bellbuoy.kernel.TooBusy], and [org.bellbuoy.kernel.Invalid] for files that there
  /// is no room for or that are too many.
  ///
  /// @return how many files the draft holds now
  @Transactional
  public int keep(TravelKey key, Content typed, List<NewAttachment> added, Set<UUID> removed) {
    DraftStore.Held held = store.held();
    if (held.drafts() >= MOST) {
      throw new TooBusy().refused();
    }
    Instant until = clock.instant().plus(held.drafts() < MANY ? KEPT : KEPT_WHEN_MANY);
    byte[] form = key.seal(place(key, "form"), contents.bytes(typed));
    store.put(key.id(), form, until);
    removed.forEach(file -> store.removeFile(key.id(), file));
    checkRoom(held, added, store.files(key).size());
    added.forEach(file -> store.addFile(key, file));
    return store.files(key).size();
  }

  private static void checkRoom(DraftStore.Held held, List<NewAttachment> added, int kept) {
    if (added.isEmpty()) {
      return;
    }
    NewReport.requireFew(kept + added.size());
    long bytes = added.stream().mapToLong(NewAttachment::size).sum();
    if (held.bytes() + bytes > MOST_BYTES) {
      throw new IntakeRefusal.NoRoomForFiles().refused();
    }
  }

  /// What is kept under this key, or nothing when its day is over.
  public Optional<Draft> find(TravelKey key) {
    return store
        .form(key.id(), clock.instant())
        .map(sealed ->
            new Draft(contents.content(key.open(place(key, "form"), sealed)), store.files(key)));
  }

  /// The receipt that was given when this was sent, or nothing while it was not.
  public Optional<Receipt> given(TravelKey key) {
    return store.receipt(key.id(), clock.instant()).map(sealed -> receipt(key, sealed));
  }

  /// Sends what is kept. Who sends the same form again is given the same receipt again.
  ///
  /// Refuses: [IntakeRefusal.FormExpired], [IntakeRefusal.ProofUsedUp], and
  /// [org.bellbuoy.kernel.Invalid] for what cannot be taken.
  @Transactional
  public Receipt send(TravelKey key, int policyVersion, Proof proof, FreshReceipt fresh) {
    Instant now = clock.instant();
    store.lock(key.id());
    Optional<byte[]> given = store.receipt(key.id(), now);
    if (given.isPresent()) {
      return receipt(key, given.get());
    }
    byte[] form =
        store.form(key.id(), now).orElseThrow(() -> new IntakeRefusal.FormExpired().refused());
    Content content = Content.read(contents.content(key.open(place(key, "form"), form)));
    NewReport report =
        new NewReport(Source.FORM, content, store.openedFiles(key), policyVersion, proof);
    Receipt receipt = receive.receive(report, fresh);
    byte[] sealed = json.writeValueAsString(receipt).getBytes(StandardCharsets.UTF_8);
    store.sent(key.id(), key.seal(place(key, "receipt"), sealed));
    CrashPoint.here("intake.form.before-commit");
    return receipt;
  }

  private Receipt receipt(TravelKey key, byte[] sealed) {
    return json.readValue(key.open(place(key, "receipt"), sealed), Receipt.class);
  }

  static Binding place(TravelKey key, String field) {
    return new Binding("draft", key.id(), field);
  }

  /// An unsent form with its files.
  public record Draft(Content content, List<DraftFile> files) {
    public Draft {
      files = List.copyOf(files);
    }
  }

  /// A file that is here already.
  public record DraftFile(UUID id, String name, long size) {}
}
