package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.correspondence.Message;
import org.bellbuoy.correspondence.WishKind;
import org.bellbuoy.correspondence.Wishes;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.intake.ReporterWishes;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report that came by mail: what mails ask for in the reporter's name, which
/// changes nothing until it is confirmed.
@Component
class WishPanel implements ReportPanel {

  private static final Words WORDS = Words.of("intake");
  private static final int SHOWN = 60;
  private static final int MOST = 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ReporterWishes wishes;
  private final Authority authority;
  private final Templates templates;

  WishPanel(ReporterWishes wishes, Authority authority, Templates templates) {
    this.wishes = wishes;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return WORDS.say("wish.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    if (!report.source().byMail() || !authority.may(viewer, Permission.ANSWER_REPORT)) {
      return Optional.empty();
    }
    ReporterWishes.Shown shown = wishes.of(viewer, report.tracking());
    return Optional.of(
        templates.content(
            "intake/desk/wishes",
            Map.of("tracking", report.tracking(), "view", view(shown), "form", form)));
  }

  private static WishView view(ReporterWishes.Shown shown) {
    return new WishView(
        shown.wishes(),
        Arrays.stream(WishKind.values()).map(kind -> Choice.of(word(kind), kind.words())).toList(),
        mails(shown.mails()),
        shown.hint().map(Wishes.Hint::kind).map(WishPanel::word).orElse(""),
        shown.hint().map(hint -> hint.kind().words()).orElse(""),
        shown.hint().map(hint -> hint.message().toString()).orElse(""));
  }

  private static List<Choice> mails(List<Message> mails) {
    return Stream.concat(
            Stream.of(Choice.of("", WORDS.say("wish.mail.first"))),
            mails.stream().limit(MOST).map(WishPanel::mail))
        .toList();
  }

  private static Choice mail(Message message) {
    String text = message.text().strip().replaceAll("\\s+", " ");
    String begin =
        text.codePointCount(0, text.length()) <= SHOWN
            ? text
            : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return Choice.of(message.id().value().toString(), DAY.format(message.at()) + ": " + begin);
  }

  private static String word(WishKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
