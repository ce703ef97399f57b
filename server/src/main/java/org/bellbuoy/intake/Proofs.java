package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks for work or a wait, and knows again what it asked for.
///
/// Nothing is stored until a report is taken: what was asked is signed with a key that all streets
/// of the installation share. Whoever has the key can skip the work, and nothing else.
@Component
@AtStreet
public class Proofs {

  private static final int PARTS = 16;
  private static final Duration WORK_COUNTS = Duration.ofMinutes(30);
  private static final Duration TICKET_COUNTS = Duration.ofDays(1);
  private static final int LONGEST = 600;
  private static final Pattern SIGNED =
      Pattern.compile("([wt])\\.([0-9a-f-]{36})\\.([0-9]{1,10})\\.([0-9]{1,12})\\.([\\w-]{43})");

  private final ProofStore store;
  private final Ids ids;
  private final Clock clock;

  Proofs(ProofStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param bits how hard it is; each bit doubles the work
  public Challenge challenge(int bits) {
    Instant until = clock.instant().plus(WORK_COUNTS);
    return new Challenge(signed("w", bits, until), bits, PARTS, until);
  }

  /// A ticket that admits one report after a wait.
  public String ticket(Duration wait) {
    Instant from = clock.instant().plus(wait);
    return signed("t", Math.toIntExact(TICKET_COUNTS.toSeconds()), from);
  }

  /// Work as it was sent, `text;numbers`: empty unless it was asked for by us, done, in time, and
  /// not used for another report.
  public Optional<Proof> work(String sent) {
    int end = sent.indexOf(';');
    if (end < 0 || sent.length() > LONGEST) {
      return Optional.empty();
    }
    String text = sent.substring(0, end);
    return read("w", text)
        .filter(asked -> clock.instant().isBefore(asked.at()))
        .filter(asked -> Puzzle.solved(text, asked.number(), PARTS, sent.substring(end + 1)))
        .filter(asked -> !store.isSpent(asked.id()))
        .map(asked -> new Proof.Shown(asked.id(), asked.at()));
  }

  /// A ticket whose time has come and that was not used yet.
  public Optional<Proof> waited(String ticket) {
    Instant now = clock.instant();
    return read("t", ticket)
        .filter(asked -> !now.isBefore(asked.at()))
        .map(asked -> new Proof.Waited(asked.id(), asked.at().plusSeconds(asked.number())))
        .filter(proof -> now.isBefore(proof.until()) && !store.isSpent(proof.id()))
        .map(Proof.class::cast);
  }

  /// From when on a ticket of ours admits a report.
  public Optional<Instant> opens(String ticket) {
    return read("t", ticket).map(Asked::at);
  }

  /// Uses up what was shown, for anything but a report, which does so itself.
  ///
  /// @return false when it was used up before
  @Transactional
  public boolean use(Proof proof) {
    return switch (proof) {
      case Proof.NotAsked _, Proof.Without _ -> true;
      case Proof.Shown shown -> store.spend(shown.id(), shown.until());
      case Proof.Waited waited -> store.spend(waited.id(), waited.until());
    };
  }

  private record Asked(UUID id, int number, Instant at) {}

  private String signed(String kind, int number, Instant at) {
    String words = kind + "." + ids.next() + "." + number + "." + at.getEpochSecond();
    return words + "." + signature(words);
  }

  private Optional<Asked> read(String kind, String text) {
    Matcher found = SIGNED.matcher(text);
    if (!found.matches() || !found.group(1).equals(kind)) {
      return Optional.empty();
    }
    byte[] ours = signature(text.substring(0, found.start(5) - 1)).getBytes(StandardCharsets.UTF_8);
    if (!Hashes.same(ours, found.group(5).getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    return Optional.of(
        new Asked(
            UUID.fromString(found.group(2)),
            Integer.parseInt(found.group(3)),
            Instant.ofEpochSecond(Long.parseLong(found.group(4)))));
  }

  private String signature(String words) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(store.key(), "HmacSHA256"));
      byte[] made = mac.doFinal(("bellbuoy proof " + words).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
