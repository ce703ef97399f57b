package org.bellbuoy.notices;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.delivery.NoticePost;
import org.springframework.stereotype.Component;

/// The letter of a notice that nobody has planned yet, to look at.
@Component
class NoticeSamples {

  private static final UUID NONE = new UUID(0, 0);
  private static final String CODE = "(made when it is sent)";

  private final NoticeLetters letters;
  private final NoticePost post;
  private final Clock clock;

  NoticeSamples(NoticeLetters letters, NoticePost post, Clock clock) {
    this.letters = letters;
    this.post = post;
    this.clock = clock;
  }

  /// As somebody would get it; to whom stays hidden, and so does the link by which they leave.
  String letter(Occasion said, Recipient recipient) {
    Notice notice =
        new Notice(
            NONE,
            CODE,
            said.number(),
            said.title(),
            said.change(),
            String.join(", ", said.names()),
            said.level(),
            said.page(),
            NoticeState.GOING,
            clock.instant(),
            0);
    return "From: %s\nSubject: %s\n\n%s"
        .formatted(
            post.sender(),
            NoticeLetters.subject(notice),
            letters.text(
                notice,
                letters.body(notice, said.findSaid()),
                new Recipient("", recipient.why(), null, null)));
  }
}
