package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a thread by mail with somebody outside, under a circle from its first line: who is
/// written to, and to which OpenPGP key. Answers find it by the Message-ID or the tag of the
/// subject.
///
/// Refuses: missing, not allowed, invalid.
@Component
public class OpenOutwardThread {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int MOST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\",;:()]{1,64}@[^@\\s<>\",;:()]{1,189}");

  private final ThreadStore threads;
  private final MailThreads mail;
  private final RecordKey keys;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  OpenOutwardThread(
      ThreadStore threads,
      MailThreads mail,
      RecordKey keys,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.threads = threads;
    this.mail = mail;
    this.keys = keys;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// Who is written to.
  ///
  /// @param certificate an armoured OpenPGP certificate that names the address, or nothing
  public record To(@Nullable String address, @Nullable String certificate) {}

  @Transactional
  public ThreadId open(Viewer by, UUID subject, EmbargoId circle, To to) {
    authority.require(by, Permission.WORK_CASE, circle.value());
    Reading reading = new Reading();
    String address = reading.line("address", to.address(), MOST).toLowerCase(Locale.ROOT);
    if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
      reading.flaw("address", "Enter an e-mail address such as name@example.com.");
    }
    reading.finish();
    Instant now = clock.instant();
    ThreadId thread = new ThreadId(ids.next());
    threads.add(thread, subject, now);
    threads.link(thread, circle);
    threads.goesOut(thread);
    mail.begin(HOUSE, thread, address, "");
    String certificate = to.certificate();
    if (certificate != null && !certificate.isBlank()) {
      keys.recordOf(by, thread, address, certificate);
    }
    news.tell(new ThreadLinked(by.actor(), now, subject, thread, circle));
    return thread;
  }
}
