package org.bellbuoy.obligations.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bellbuoy.obligations.Filing;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.Stage;
import org.bellbuoy.obligations.StageFile;
import org.bellbuoy.obligations.StageRule;
import org.bellbuoy.web.page.Choice;
import org.bellbuoy.web.page.Fact;
import org.bellbuoy.web.page.Link;
import org.bellbuoy.web.page.Moment;

/// The page of one stage.
///
/// @param works whether the viewer may write to it now
/// @param others the stages of the same authority in which it may have been provided
/// @param told the public advisories by which users were told
public record StageView(
    ObligationLine line,
    StageLine stage,
    StageRule rule,
    long version,
    boolean works,
    boolean settled,
    boolean prepared,
    Map<String, String> answers,
    String text,
    String json,
    List<Fact> facts,
    List<Choice> others,
    List<Link> told,
    boolean waits) {

  public StageView {
    answers = Map.copyOf(answers);
    facts = List.copyOf(facts);
    others = List.copyOf(others);
    told = List.copyOf(told);
  }

  static StageView of(StageFile file, boolean decides, Instant now) {
    ObligationFile whole = file.file();
    return new StageView(
        ObligationLine.of(whole, now),
        StageLine.of(file.standing(), now),
        file.standing().rule(),
        whole.obligation().version(),
        decides && whole.obligation().asks() && !whole.tooEarly() && !file.settled(),
        file.settled(),
        file.prepared(),
        file.answers(),
        file.text(),
        file.json(),
        file.standing()
            .findFiling()
            .filter(Filing::settled)
            .map(StageView::facts)
            .orElse(List.of()),
        others(file),
        file.standing().stage() == Stage.USERS ? told(file) : List.of(),
        whole.obligation().waiting() != null);
  }

  private static List<Fact> facts(Filing filing) {
    return List.of(
        Fact.of("How", filing.state().words()),
        Fact.of("When", Optional.ofNullable(filing.doneAt()).map(Moment::inWords).orElse("never")),
        Fact.of("Reference", filing.reference().isEmpty() ? "none" : filing.reference()),
        Fact.of(
            "Provided in",
            Optional.ofNullable(filing.providedIn()).map(Stage::words).orElse("this stage")),
        Fact.of("Recorded", Moment.inWords(filing.notedAt())),
        Fact.of("SHA-256 of the package", Optional.ofNullable(filing.hash()).orElse("none kept")));
  }

  private static List<Choice> others(StageFile file) {
    return file.file().stages().stream()
        .map(each -> each.stage())
        .filter(stage -> stage != file.standing().stage() && stage.toAuthority())
        .filter(_ -> file.standing().stage().toAuthority())
        .map(stage -> Choice.of(stage.name(), stage.words()))
        .toList();
  }

  private static List<Link> told(StageFile file) {
    return file.told().stream()
        .map(each -> Link.to(each.number(), "/advisories/" + each.code()))
        .toList();
  }

  /// What is proposed as the reference.
  public String reference() {
    return told.stream().map(Link::label).collect(Collectors.joining(", "));
  }

  public String base() {
    return line.href() + "/stages/" + stage.word();
  }
}
