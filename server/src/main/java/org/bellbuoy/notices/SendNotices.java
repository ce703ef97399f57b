package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.delivery.Letter;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.delivery.MailLine;
import org.bellbuoy.delivery.NoticePost;
import org.bellbuoy.delivery.Postman;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Sends the notices that are due, some in each conversation with the mail server.
///
/// Before the last dot of a letter its row says so, and the row of the letter before says what came
/// of it: one commit for each letter. A sender that is killed leaves at most one row between the
/// two; that one is sent again by the same Message-ID and marked, because a notice that is missed
/// is worse.
@Component
public class SendNotices {

  private static final Logger LOG = LoggerFactory.getLogger(SendNotices.class);
  private static final int AT_ONCE = 50;

  /// How long what was taken waits for a sender that died. A living one that is slower loses what
  /// it has not begun, which costs nothing.
  private static final Duration LEASE = Duration.ofMinutes(1);

  /// Longer than the mail server is waited for after the last dot.
  private static final Duration DOT_LEASE = Duration.ofMinutes(2);

  private static final Duration A_WHILE = Duration.ofMinutes(1);

  private final DeliveryStore store;
  private final NoticeStore notices;
  private final IncidentNoticeStore incidents;
  private final SettleNotice settle;
  private final NoticeLetters letters;
  private final NoticeLanguages languages;
  private final NoticeSeals seals;
  private final NoticePost post;
  private final Ids ids;
  private final Clock clock;
  private final int aMinute;

  /// @param aMinute letters to one domain within a minute, beyond which its others wait
  SendNotices(
      DeliveryStore store,
      NoticeStore notices,
      IncidentNoticeStore incidents,
      SettleNotice settle,
      NoticeLetters letters,
      NoticeLanguages languages,
      NoticeSeals seals,
      NoticePost post,
      Ids ids,
      Clock clock,
      @Value("${bellbuoy.notices.a-minute-to-a-domain:300}") int aMinute) {
    this.store = store;
    this.notices = notices;
    this.incidents = incidents;
    this.settle = settle;
    this.letters = letters;
    this.languages = languages;
    this.seals = seals;
    this.post = post;
    this.ids = ids;
    this.clock = clock;
    this.aMinute = aMinute;
  }

  /// @return how many were claimed
  public int send() {
    if (!post.isOpen()) {
      return 0;
    }
    Instant now = clock.instant();
    List<DeliveryStore.Claimed> claimed = store.claim(now, now.plus(LEASE), AT_ONCE);
    if (!claimed.isEmpty()) {
      CrashPoint.here("notices.claimed");
      converse(claimed);
    }
    return claimed.size();
  }

  private void converse(List<DeliveryStore.Claimed> claimed) {
    Round round = new Round(store.handedSince(clock.instant().minus(A_WHILE)));
    int done = 0;
    try (MailLine.Talk talk = post.open().orElse(null)) {
      while (talk != null && done < claimed.size() && round.hand(talk, claimed.get(done))) {
        done++;
      }
    } catch (Postman.NotTaken away) {
      LOG.warn("The mail server for notices cannot be reached: {}", away.trouble());
    } finally {
      round.end();
    }
    claimed.subList(Math.min(claimed.size(), done), claimed.size()).forEach(this::giveBack);
  }

  /// What was begun is left as it is.
  private void giveBack(DeliveryStore.Claimed row) {
    store.release(row, clock.instant().plus(A_WHILE));
  }

  /// One conversation. What is the same for all its letters is looked up once.
  private final class Round {

    private final Map<String, Integer> toDomains;
    private final String domain = post.domain();
    private final Map<UUID, Notice> known = new HashMap<>();
    private final Map<Spoken, Notice> said = new HashMap<>();
    private final Map<Notice, String> bodies = new HashMap<>();
    private final Map<UUID, Optional<IncidentWords>> ofIncidents = new HashMap<>();
    private Optional<HandedOver> last = Optional.empty();

    Round(Map<String, Integer> toDomains) {
      this.toDomains = new HashMap<>(toDomains);
    }

    /// @return whether the conversation may go on
    boolean hand(MailLine.Talk talk, DeliveryStore.Claimed row) {
      if (toDomains.merge(row.domain(), 1, Integer::sum) > aMinute) {
        giveBack(row);
        return true;
      }
      Notice notice = known.computeIfAbsent(row.notice(), id -> notices.find(id).orElseThrow());
      Optional<Recipient> recipient = seals.open(row.id(), row.to());
      if (recipient.isEmpty()) {
        settle.refused(row, null);
        return true;
      }
      String messageId = Objects.requireNonNullElseGet(row.messageId(), this::newMessageId);
      Letter letter = letter(notice, recipient.get(), messageId);
      boolean ours = settle.goOn(last, row, messageId, clock.instant().plus(DOT_LEASE));
      last = Optional.empty();
      if (!ours) {
        return true; // somebody else has it by now
      }
      CrashPoint.here("notices.dot-pending");
      MailLine.Handed handed = talk.hand(letter);
      CrashPoint.here("notices.handed");
      last = Optional.of(new HandedOver(row, handed, clock.instant()));
      return mayGoOn(handed);
    }

    /// Writes down what became of the last letter.
    void end() {
      if (last.isPresent()) {
        settle.settle(last.get());
        last = Optional.empty();
        CrashPoint.here("notices.settled");
      }
    }

    private String newMessageId() {
      return "<" + ids.code() + ids.code() + "@" + domain + ">";
    }

    private Letter letter(Notice notice, Recipient recipient, String messageId) {
      Optional<IncidentWords> words = words(notice);
      if (words.isPresent()) {
        return letters.of(notice, words.get().in(recipient.language()), recipient, messageId);
      }
      Notice spoken = spoken(notice, Objects.requireNonNullElse(recipient.language(), ""));
      String body = bodies.computeIfAbsent(spoken, letters::body);
      return letters.of(spoken, body, recipient, messageId);
    }

    private Notice spoken(Notice notice, String language) {
      return said.computeIfAbsent(
          new Spoken(notice.id(), language), _ -> languages.in(notice, language));
    }

    private Optional<IncidentWords> words(Notice notice) {
      return ofIncidents.computeIfAbsent(
          notice.id(), id -> incidents.words(id).flatMap(sealed -> seals.openWords(id, sealed)));
    }

    private static boolean mayGoOn(MailLine.Handed handed) {
      return switch (handed) {
        case MailLine.Handed.Taken _ -> true;
        case MailLine.Handed.Refused(_, LetterTrouble why) ->
            why == LetterTrouble.RECIPIENT_REFUSED;
        case MailLine.Handed.Unknown _ -> false;
      };
    }
  }

  /// @param language of its readers, empty where they named none
  private record Spoken(UUID notice, String language) {}
}
