package org.bellbuoy.intake;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.Threads;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about mail of other queues, by whoever answers there. Reading is told.
@Component
public class OtherMails {

  /// What a list shows of one.
  public record Line(OtherMail mail, Gist gist) {}

  private final OtherMailStore store;
  private final ReportStore reports;
  private final MailStore mails;
  private final Contents contents;
  private final Threads threads;
  private final Authority authority;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  OtherMails(
      OtherMailStore store,
      ReportStore reports,
      MailStore mails,
      Contents contents,
      Threads threads,
      Authority authority,
      Vault vault,
      Clock clock,
      News news) {
    this.store = store;
    this.reports = reports;
    this.mails = mails;
    this.contents = contents;
    this.threads = threads;
    this.authority = authority;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  /// Those that wait for an answer, the longest waiting first.
  @Transactional
  public Slice<Line> waiting(Viewer viewer, Portion portion) {
    return list(viewer, false, portion);
  }

  @Transactional
  public Slice<Line> answered(Viewer viewer, Portion portion) {
    return list(viewer, true, portion);
  }

  /// The queues that somebody answers, besides that of reports.
  public Set<MailQueue> queues(Viewer viewer) {
    return Arrays.stream(MailQueue.values())
        .filter(queue -> queue != MailQueue.SECURITY && authority.may(viewer, queue.read()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailQueue.class)));
  }

  private Slice<Line> list(Viewer viewer, boolean answered, Portion portion) {
    authority.require(viewer, Permission.READ_OTHER_MAIL);
    List<OtherMail> found = store.list(queues(viewer), answered, portion.id(), portion.rows());
    Slice<OtherMail> slice = Slice.of(found, portion, mail -> Cursor.at(mail.id().value()));
    List<UUID> ids = slice.items().stream().map(mail -> mail.id().value()).toList();
    if (!ids.isEmpty()) {
      news.tell(new MaterialRead(viewer.actor(), clock.instant(), viewer.actor().id(), ids));
    }
    Map<UUID, Sealed> sealed = reports.contents(ids);
    return slice.map(mail -> {
      UUID id = mail.id().value();
      return new Line(mail, Gist.of(opened(id, Objects.requireNonNull(sealed.get(id)))));
    });
  }

  /// *Missing* to whoever does not answer its queue.
  @Transactional
  public OpenedMail open(Viewer viewer, String number) {
    OtherMail mail = get(viewer, number);
    UUID id = mail.id().value();
    tell(viewer, id, id);
    return new OpenedMail(
        mail, opened(id, reports.content(mail.id())), threads.get(viewer, mail.thread()));
  }

  /// The message byte for byte; *missing* when it did not come by mail.
  @Transactional
  public byte[] original(Viewer viewer, String number) {
    ReportId id = get(viewer, number).id();
    UUID mail = mails.ofReport(id).orElseThrow(() -> new Missing().refused());
    tell(viewer, id.value(), mail);
    return vault.open(TakeMail.original(mail), mails.find(mail).orElseThrow().raw());
  }

  OtherMail get(Viewer viewer, String number) {
    return store
        .find(number)
        .filter(mail -> authority.may(viewer, mail.queue().read()))
        .orElseThrow(() -> new Missing().refused());
  }

  private void tell(Viewer viewer, UUID about, UUID read) {
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), about, List.of(read)));
  }

  private Content opened(UUID id, Sealed sealed) {
    return contents.content(vault.open(Contents.binding(id), sealed));
  }
}
