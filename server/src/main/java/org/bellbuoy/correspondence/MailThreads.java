package org.bellbuoy.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Threads that are carried on by mail. Part of the deed that takes a message in, therefore asks
/// for no permission; only the house itself calls it.
///
/// A message changes nothing but the thread: whoever writes from another address is shown as
/// unverified, and is never written to because of that.
@Component
public class MailThreads {

  private final MailThreadStore store;
  private final ThreadStore threads;
  private final Attaching attaching;
  private final Sealer sealer;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  MailThreads(
      MailThreadStore store,
      ThreadStore threads,
      Attaching attaching,
      Sealer sealer,
      Vault vault,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.threads = threads;
    this.attaching = attaching;
    this.sealer = sealer;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// The thread that one of these Message-IDs belongs to.
  public Optional<ThreadId> find(Viewer.Machine house, List<String> messageIds) {
    return store.findAny(messageIds);
  }

  /// Notes the address that a thread is answered to, once and for ever, and a Message-ID of it.
  @Transactional(propagation = Propagation.MANDATORY)
  public void begin(Viewer.Machine house, ThreadId thread, String address, String messageId) {
    MailBeginning begun = new MailBeginning(address, ids.code(), messageId);
    store.address(
        thread,
        sealer.fresh(new SealScope(thread.value())).text(binding(thread), begun.text()),
        clock.instant());
    refer(house, thread, messageId);
    refer(house, thread, "tag:" + begun.tag());
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void refer(Viewer.Machine house, ThreadId thread, String messageId) {
    if (!messageId.isEmpty()) {
      store.refer(thread, messageId);
    }
  }

  /// Somebody wrote into the thread by mail.
  @Transactional(propagation = Propagation.MANDATORY)
  public MessageId write(
      Viewer.Machine house, ThreadId id, String from, String text, List<NewAttachment> files) {
    Instant now = clock.instant();
    boolean known = beginning(id).map(MailBeginning::address).filter(from::equals).isPresent();
    String shown = known ? text : "From " + (from.isEmpty() ? "nobody" : from) + "\n\n" + text;
    MessageId message = attaching.write(id, new Author.ByMail(known), shown, now);
    attaching.attach(id, message, files, now);
    ThreadStore.StoredThread thread = threads.find(id).orElseThrow();
    news.tell(new ReporterWrote(Actor.anyone(), now, thread.subject(), id, message));
    return message;
  }

  /// The house notes something in the thread, such as that a letter came back.
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(Viewer.Machine house, ThreadId id, String text) {
    attaching.write(id, new Author.TheHouse(), text, clock.instant());
  }

  /// Empty for a thread that is not one of mail, and for one whose address was erased.
  Optional<MailBeginning> beginning(ThreadId thread) {
    return store
        .address(thread)
        .map(sealed -> vault.openText(binding(thread), sealed))
        .filter(text -> !text.isEmpty())
        .map(MailBeginning::of);
  }

  static Binding binding(ThreadId thread) {
    return new Binding("thread", thread.value(), "mail address");
  }
}
