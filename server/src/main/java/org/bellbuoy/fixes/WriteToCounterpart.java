package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.correspondence.MessageId;
import org.bellbuoy.correspondence.OpenOutwardThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.correspondence.WriteToReporter;
import org.bellbuoy.embargo.Embargo;
import org.bellbuoy.embargo.Embargoes;
import org.bellbuoy.embargo.LetKnow;
import org.bellbuoy.embargo.Parties;
import org.bellbuoy.embargo.PartyKind;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// We write to a counterpart by mail: that we found a flaw, and all that follows. Until the embargo
/// has ended, only to whoever is a party to it; the first letter makes them one when a lead says
/// that they may know.
///
/// Refuses: missing, not allowed, invalid, [FixRefusal.CaseEnded],
/// [org.bellbuoy.correspondence.CorrespondenceRefusal.NobodyWouldReadIt].
@Component
public class WriteToCounterpart {

  private static final int MOST = 20_000;
  private static final int ADDRESS = 254;
  private static final int CERTIFICATE = 100_000;

  private final FixWriting writing;
  private final CounterpartStore store;
  private final OpenOutwardThread threads;
  private final WriteToReporter letters;
  private final Embargoes embargoes;
  private final Parties parties;
  private final LetKnow know;
  private final Authority authority;
  private final News news;

  WriteToCounterpart(
      FixWriting writing,
      CounterpartStore store,
      OpenOutwardThread threads,
      WriteToReporter letters,
      Embargoes embargoes,
      Parties parties,
      LetKnow know,
      Authority authority,
      News news) {
    this.writing = writing;
    this.store = store;
    this.threads = threads;
    this.letters = letters;
    this.embargoes = embargoes;
    this.parties = parties;
    this.know = know;
    this.authority = authority;
    this.news = news;
  }

  /// A letter as it was typed.
  ///
  /// @param address where they are written to; needed once
  /// @param certificate their OpenPGP certificate, or nothing; read with the address
  /// @param mayKnow `yes` where a lead lets them know under embargo
  public record Typed(
      @Nullable String address,
      @Nullable String certificate,
      @Nullable String letter,
      @Nullable String mayKnow) {}

  @Transactional
  public void write(Viewer viewer, String caseCode, String code, Typed typed) {
    CaseFile file = writing.file(viewer, caseCode, Permission.WORK_CASE);
    Counterpart with = store.find(file.id(), code).orElseThrow(() -> new Missing().refused());
    Reading reading = new Reading();
    String text = reading.block("letter", typed.letter(), MOST);
    OpenOutwardThread.To to =
        new OpenOutwardThread.To(
            reading.optionalLine("address", typed.address(), ADDRESS),
            reading.optionalBlock("certificate", typed.certificate(), CERTIFICATE));
    boolean told = mayBeTold(viewer, file, with);
    boolean allowed =
        "yes".equals(typed.mayKnow())
            && authority.may(viewer, Permission.LEAD_CASE, file.embargo().value());
    if (!told && !allowed) {
      reading.flaw(
          "mayKnow",
          "They do not know of this case yet. Until its embargo has ended, a lead has to say that they may.");
    }
    reading.finish();
    if (!told) {
      know.letKnow(viewer, file.embargo(), with.id(), party(with.kind()), with.name());
    }
    ThreadId thread = store.thread(with).orElseGet(() -> begin(viewer, file, with, to));
    MessageId message = letters.write(viewer, thread, text);
    Instant now = writing.now();
    store.add(
        with,
        message.value(),
        new Exchange(Exchange.Kind.REPORTED, now, now, viewer.actor(), text));
    news.tell(
        new ExchangeNoted(
            viewer.actor(), now, file.id().value(), with.id(), Exchange.Kind.REPORTED, now));
  }

  /// May this be said to them yet? A case for which silence was promised to nobody is no news for
  /// the world either.
  private boolean mayBeTold(Viewer viewer, CaseFile file, Counterpart with) {
    Instant now = writing.now();
    return embargoes.get(viewer, file.embargo()) instanceof Embargo.Ended
        || parties.of(viewer, file.embargo()).stream()
            .anyMatch(party -> party.id().equals(with.id()) && party.standsAt(now));
  }

  private ThreadId begin(Viewer viewer, CaseFile file, Counterpart with, OpenOutwardThread.To to) {
    ThreadId thread = threads.open(viewer, with.id(), file.embargo(), to);
    store.writesIn(with, thread);
    return thread;
  }

  private static PartyKind party(Counterpart.Kind kind) {
    return switch (kind) {
      case COORDINATOR -> PartyKind.COORDINATOR;
      case UPSTREAM -> PartyKind.UPSTREAM;
      case VENDOR -> PartyKind.PARTNER;
    };
  }
}
