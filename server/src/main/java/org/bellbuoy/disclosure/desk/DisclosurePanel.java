package org.bellbuoy.disclosure.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.disclosure.DisclosureFile;
import org.bellbuoy.disclosure.Disclosures;
import org.bellbuoy.disclosure.Outcome;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What is to be published of a case, in short, on its page. Nothing while nothing is.
@Component
class DisclosurePanel implements CasePanel {

  private final Disclosures disclosures;
  private final DisclosureViews views;
  private final Templates templates;

  DisclosurePanel(Disclosures disclosures, DisclosureViews views, Templates templates) {
    this.disclosures = disclosures;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public String name() {
    return "What is to be published";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    DisclosureFile found = disclosures.of(viewer, file);
    if (found.outcome() == Outcome.NOT_STARTED && found.unmet().isEmpty()) {
      return Optional.empty();
    }
    List<OccasionLine> unmet =
        views.occasions(viewer, found).stream().filter(each -> each.clock() != null).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("code", file.code());
    model.put("outcome", found.outcome());
    model.put("tone", DisclosureWords.tone(found.outcome()));
    model.put("clock", views.clock(found));
    model.put("unmet", unmet);
    String html =
        new String(templates.bytes("disclosure/desk/panel", model), StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
