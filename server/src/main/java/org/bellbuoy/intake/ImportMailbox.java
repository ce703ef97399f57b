package org.bellbuoy.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in the messages of a mailbox file, as if somebody handed on each of them: its original is
/// kept, it is read in the locked process, and answers find their threads. What came before, by
/// this or any other way, is left as it is. Nobody is sent a receipt.
@Component
public class ImportMailbox {

  private final TakeMail take;
  private final MailStore mails;
  private final Authority authority;
  private final Clock clock;

  ImportMailbox(TakeMail take, MailStore mails, Authority authority, Clock clock) {
    this.take = take;
    this.mails = mails;
    this.authority = authority;
    this.clock = clock;
  }

  @Transactional
  public BroughtIn execute(Viewer viewer, byte[] file, BroughtIn.Mode mode) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    ForwardedBy by =
        new ForwardedBy(
            viewer.actor(),
            "",
            authority.requireStaff(viewer).name(),
            "Brought in with a mailbox.");
    List<BroughtIn.Line> lines = new ArrayList<>();
    int at = 0;
    for (byte[] raw : Mbox.read(file)) {
      at++;
      Optional<UUID> before = mails.find(raw);
      if (before.isEmpty() && mode == BroughtIn.Mode.APPLY) {
        take.forwarded(raw, by, clock.instant());
      }
      lines.add(
          new BroughtIn.Line(
              "message " + at,
              raw.length + " bytes",
              before.isPresent(),
              before.flatMap(mails::number).orElse(null)));
    }
    return new BroughtIn(lines, List.of());
  }
}
