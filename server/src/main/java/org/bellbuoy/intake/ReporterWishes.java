package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.correspondence.Wish;
import org.bellbuoy.correspondence.Wishes;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the mails of a report ask for in the reporter's name, for those who may answer it.
@Component
public class ReporterWishes {

  private final ReportRights rights;
  private final Wishes wishes;

  ReporterWishes(ReportRights rights, Wishes wishes) {
    this.rights = rights;
    this.wishes = wishes;
  }

  /// @param mails those that came, the latest first
  /// @param hint what the latest of them seems to ask for
  public record Shown(List<Wish> wishes, List<Message> mails, Optional<Wishes.Hint> hint) {
    public Shown {
      wishes = List.copyOf(wishes);
      mails = List.copyOf(mails);
    }
  }

  @Transactional
  public Shown of(Viewer viewer, String tracking) {
    Report report = rights.toAnswer(viewer, tracking);
    List<Message> mails = wishes.mails(viewer, report.thread());
    List<Wish> noted = wishes.of(viewer, report.thread());
    return new Shown(
        noted, mails, Wishes.hint(mails).filter(hint -> isNew(hint, mails.getFirst(), noted)));
  }

  /// Nobody has noted it since the mail came.
  private static boolean isNew(Wishes.Hint hint, Message mail, List<Wish> noted) {
    return noted.stream()
        .noneMatch(wish -> wish.kind() == hint.kind() && !wish.askedAt().isBefore(mail.at()));
  }
}
