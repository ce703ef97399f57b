package org.bellbuoy.intake.desk;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.GoodFaith;
import org.bellbuoy.intake.GoodFaiths;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.ReportPanel;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.FormState;
import org.springframework.stereotype.Component;

/// On the page of a report: what its reporter was promised, and what speaks for good faith.
@Component
class GoodFaithPanel implements ReportPanel {

  private final GoodFaiths records;
  private final People people;
  private final Authority authority;
  private final Templates templates;

  GoodFaithPanel(GoodFaiths records, People people, Authority authority, Templates templates) {
    this.records = records;
    this.people = people;
    this.authority = authority;
    this.templates = templates;
  }

  @Override
  public String name() {
    return Words.of("intake").say("faith.title");
  }

  @Override
  public Optional<Content> content(Report report, Viewer viewer, FormState form) {
    return records
        .find(viewer, report.tracking())
        .map(record -> {
          Map<String, Object> model = new HashMap<>();
          model.put("tracking", report.tracking());
          model.put("record", record);
          model.put("names", people.names(viewer, writers(record)));
          model.put("mayWeigh", authority.may(viewer, Permission.WEIGH_GOOD_FAITH));
          model.put("form", form);
          return templates.content("intake/desk/goodfaith", model);
        });
  }

  private static List<UUID> writers(GoodFaith record) {
    GoodFaith.Proposal proposal = record.proposal();
    return Stream.concat(
            record.notes().stream().map(GoodFaith.Note::by),
            proposal == null ? Stream.empty() : Stream.of(proposal.by()))
        .toList();
  }
}
