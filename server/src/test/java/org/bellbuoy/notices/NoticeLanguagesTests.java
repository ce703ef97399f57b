package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.ReviewTranslation;
import org.bellbuoy.advisories.TypedTranslation;
import org.bellbuoy.advisories.WriteTranslation;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// Somebody who reads another language is told in it, as far as it is public.
class NoticeLanguagesTests {

  private static final URI PAGE = URI.create("https://vendor.example/advisories/SA");

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());
  private final AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
  private final NoticeLanguages languages = TestHouse.get(NoticeLanguages.class);
  private final NoticeLetters letters = TestHouse.get(NoticeLetters.class);

  @Test
  void namesTitleAndPageInTheLanguageOfTheRecipient() {
    reviewed("title", "Pfade beim Import");
    Notice notice = published();

    Notice said = languages.in(notice, "de-AT");

    assertThat(NoticeLetters.subject(said)).contains("Pfade beim Import");
    assertThat(letters.body(said)).contains("Pfade beim Import", PAGE + "/de");
    assertThat(languages.in(notice, "fr")).isEqualTo(notice);
    assertThat(languages.in(notice, "")).isEqualTo(notice);
  }

  @Test
  void staysWithTheOriginalForWhatWasNeverReviewed() {
    TestHouse.get(WriteTranslation.class)
        .write(river.lead, id, new TypedTranslation("de", "title", "Entwurf", "proposed", 0));
    Notice notice = published();

    assertThat(languages.in(notice, "de")).isEqualTo(notice);
  }

  private void reviewed(String passage, String text) {
    TestHouse.get(WriteTranslation.class)
        .write(river.lead, id, new TypedTranslation("de", passage, text, "proposed", 0));
    TestHouse.get(ReviewTranslation.class).review(river.publisher, id, "de", passage, 1);
  }

  private Notice published() {
    String title = TestHouse.get(Advisories.class).open(river.lead, id).content().title();
    String number = river.publish(id, river.approved(id)).trackingId();
    return new Notice(
        UUID.randomUUID(),
        "code",
        number,
        title,
        "",
        "Beacon",
        null,
        PAGE,
        NoticeState.GOING,
        Instant.EPOCH,
        0);
  }
}
