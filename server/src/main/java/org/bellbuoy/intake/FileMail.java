package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.KnownKeys;
import org.bellbuoy.correspondence.MailQueue;
import org.bellbuoy.correspondence.MailThreads;
import org.bellbuoy.correspondence.MessageId;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.correspondence.OpenThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.deadlines.TeamCode;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.parsing.Bounced;
import org.bellbuoy.parsing.Parsed;
import org.bellbuoy.parsing.ParsedMail;
import org.bellbuoy.parsing.Unreadable;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes of a message what it is: a report, a message in a thread, news of a letter of ours, or a
/// report that waits unread for a person. Nothing is dropped, and nothing but that is changed.
@Component
public class FileMail {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final MailStore mails;
  private final ArrivalStore arrivals;
  private final Contents contents;
  private final OurAddresses addresses;
  private final Diverting diverting;
  private final Forwards forwards;
  private final HearCanary canaries;
  private final List<ReturnedLetters> senders;
  private final SendMailReceipt receipts;
  private final MailAlarm alarm;
  private final OpenThread open;
  private final MailThreads threads;
  private final KnownKeys keys;
  private final Policies policies;
  private final Sealer sealer;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  FileMail(
      MailStore mails,
      ArrivalStore arrivals,
      Contents contents,
      OurAddresses addresses,
      Diverting diverting,
      Forwards forwards,
      HearCanary canaries,
      List<ReturnedLetters> senders,
      SendMailReceipt receipts,
      MailAlarm alarm,
      OpenThread open,
      MailThreads threads,
      KnownKeys keys,
      Policies policies,
      Sealer sealer,
      Vault vault,
      Ids ids,
      Clock clock,
      News news) {
    this.mails = mails;
    this.arrivals = arrivals;
    this.contents = contents;
    this.addresses = addresses;
    this.diverting = diverting;
    this.forwards = forwards;
    this.canaries = canaries;
    this.senders = senders;
    this.receipts = receipts;
    this.alarm = alarm;
    this.open = open;
    this.threads = threads;
    this.keys = keys;
    this.policies = policies;
    this.sealer = sealer;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void file(MailId id, Parsed parsed) {
    if (!mails.holdArrived(id.value())) {
      return; // somebody else was quicker
    }
    MailState state =
        switch (parsed) {
          case Parsed.Read(ParsedMail mail) -> read(id, mail);
          case Parsed.Unread(Unreadable reason) -> putAside(id, reason);
        };
    news.tell(new MailFiled(Actor.machine(), clock.instant(), id.value(), state));
    CrashPoint.here("intake.mail.filed");
  }

  private MailState read(MailId id, ParsedMail mail) {
    if (canaries.in(id.value(), mail)) {
      mails.isCanary(id.value());
      return MailState.CANARY;
    }
    if (mail.findBounced().filter(this::isHeeded).isPresent()) {
      mails.isNoted(id.value());
      return MailState.NOTED;
    }
    byte[] essence = MailText.essence(mail);
    Optional<ThreadId> known = threads.find(HOUSE, MailText.answers(mail));
    MailState state =
        known.map(thread -> message(id, mail, thread, essence)).orElseGet(() -> begun(id, mail));
    mails.essence(id.value(), essence);
    return state;
  }

  private boolean isHeeded(Bounced bounced) {
    return senders.stream().anyMatch(sender -> sender.heed(bounced.original(), bounced.failed()));
  }

  private MailState begun(MailId id, ParsedMail mail) {
    MailStore.StoredMail stored = mails.find(id.value()).orElseThrow();
    return forwards.takeOut(stored, mail) ? MailState.FORWARD : report(stored, mail);
  }

  private MailState message(MailId id, ParsedMail mail, ThreadId thread, byte[] essence) {
    MailNature nature = MailNature.of(mail);
    MailState state = MailState.MESSAGE;
    if (mails.hasTwin(thread, essence)) {
      state = MailState.NOTED; // it came by another way, and stands there
    } else if (nature == MailNature.DELIVERY_REPORT) {
      threads.note(HOUSE, thread, bounce(mail));
      state = MailState.NOTED;
    } else {
      boolean automatic = nature == MailNature.AUTOMATIC_REPLY;
      MessageId message =
          threads.write(
              HOUSE, thread, mail.from(), MailText.message(mail, automatic), MailText.files(mail));
      keys.note(HOUSE, thread, message, mail.from(), mail.seal());
      threads.refer(HOUSE, thread, MailText.messageId(mail));
      state = automatic ? MailState.NOTED : state;
    }
    mails.filed(id.value(), state, null, thread);
    noteForward(id, thread);
    return state;
  }

  private void noteForward(MailId id, ThreadId thread) {
    MailStore.StoredMail stored = mails.find(id.value()).orElseThrow();
    if (stored.forwarded() != null) {
      mails
          .number(id.value())
          .ifPresent(number -> forwards.note(stored, thread, id.value(), number));
    }
  }

  private static String bounce(ParsedMail mail) {
    return mail.findBounced()
        .map(bounced ->
            "Our letter "
                + (bounced.failed() ? "could not be delivered" : "is not delivered yet")
                + (bounced.status().isEmpty() ? "." : ", status " + bounced.status() + "."))
        .map(MailText::shown)
        .orElse("A delivery report came.");
  }

  private MailState report(MailStore.StoredMail stored, ParsedMail mail) {
    MailId id = new MailId(stored.id());
    String sentTo = vault.openText(TakeMail.sentTo(id.value()), stored.sentTo());
    boolean open = mail.seal().findUnopened().isEmpty();
    boolean forwarded = stored.forwarded() != null;
    OurAddresses.Way way = addresses.way(mail, sentTo, stored.handedIn());
    MailQueue queue = open && !forwarded ? way.queue() : MailQueue.SECURITY;
    Source readable = forwarded ? Source.FORWARDED : Source.MAIL;
    Report report =
        arrive(
            id,
            open ? readable : Source.UNREAD_MAIL,
            forwards.reached(stored, mail),
            MailText.report(mail, addresses.named(mail, sentTo)),
            MailText.line(mail.from()),
            MailText.files(mail),
            state(open, queue));
    diverting.by(report.id(), forwarded ? TeamCode.STANDARD : way.team());
    if (!mail.from().isEmpty()) {
      threads.begin(HOUSE, report.thread(), mail.from(), MailText.messageId(mail));
    }
    if (queue != MailQueue.SECURITY) {
      diverting.divert(report, queue);
    }
    boolean told = forwards.note(stored, report.thread(), report.id().value(), report.tracking());
    mails.receipt(id.value(), told ? MailReceipt.COLLEAGUE : receipts.send(mail, report, queue));
    keys.note(HOUSE, report.thread(), null, mail.from(), mail.seal());
    if (!open) {
      alarm.raise(report.id().value(), report.tracking());
    }
    return state(open, queue);
  }

  private static MailState state(boolean open, MailQueue queue) {
    if (!open) {
      return MailState.PUT_ASIDE;
    }
    return queue == MailQueue.SECURITY ? MailState.REPORT : MailState.OTHER;
  }

  private MailState putAside(MailId id, Unreadable reason) {
    String words =
        "This message could not be read safely: %s. It is kept byte for byte; save the original and open it only where it can do no harm."
            .formatted(reason.words());
    MailStore.StoredMail stored = mails.find(id.value()).orElseThrow();
    Report report =
        arrive(
            id, Source.UNREAD_MAIL, stored.arrivedAt(), words, "", List.of(), MailState.PUT_ASIDE);
    String sentTo = vault.openText(TakeMail.sentTo(id.value()), stored.sentTo());
    diverting.by(report.id(), addresses.team(sentTo));
    boolean told = forwards.note(stored, report.thread(), report.id().value(), report.tracking());
    mails.receipt(id.value(), told ? MailReceipt.COLLEAGUE : MailReceipt.UNREAD);
    alarm.raise(report.id().value(), report.tracking());
    return MailState.PUT_ASIDE;
  }

  /// The report's clock starts when the message arrived at our border, however late it is read.
  private Report arrive(
      MailId mail,
      Source source,
      Instant arrived,
      String what,
      String contact,
      List<NewAttachment> files,
      MailState state) {
    Report report = report(source, files, arrived);
    UUID id = report.id().value();
    Content content = new Content("", "", what, "", "", "", contact, "");
    arrivals.add(
        new ArrivalStore.Arrival(
            id,
            report.tracking(),
            source,
            report.thread(),
            report.policyVersion(),
            sealer.fresh(new SealScope(id)).bytes(Contents.binding(id), contents.bytes(content)),
            arrived,
            ProofMark.NOT_ASKED));
    news.tell(new ReportArrived(Actor.anyone(), arrived, id, source));
    mails.filed(mail.value(), state, report.id(), report.thread());
    return report;
  }

  private Report report(Source source, List<NewAttachment> files, Instant arrived) {
    UUID id = ids.next();
    return new Report(
        new ReportId(id),
        ids.code(),
        source,
        open.open(HOUSE, id, files),
        policies.inForce(HOUSE, arrived).map(PolicyVersion::number).orElse(0),
        arrived,
        ReportState.RECEIVED,
        null,
        null,
        null,
        Urgency.USUAL,
        0,
        ProofMark.NOT_ASKED,
        false,
        0);
  }
}
