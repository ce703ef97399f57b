package org.bellbuoy.publication.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.DraftPanel;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.DraftOutput;
import org.bellbuoy.publication.DraftOutputs;
import org.bellbuoy.publication.OutputFault;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What the validators say of a draft, and one output of it beside the form.
@Component
class OutputPanel implements DraftPanel {

  private final DraftOutputs outputs;
  private final Templates templates;

  OutputPanel(DraftOutputs outputs, Templates templates) {
    this.outputs = outputs;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Viewer viewer, AdvisoryPreview opened, String beside) {
    List<DraftOutput> all = outputs.of(viewer, opened);
    List<OutputFault> faults = all.stream().flatMap(each -> each.faults().stream()).toList();
    Optional<DraftOutput> chosen =
        all.stream().filter(each -> each.form().key().equals(beside)).findFirst();
    return Optional.of(
        templates.content(
            "publication/desk/beside",
            Map.of(
                "code",
                opened.advisory().code(),
                "outputs",
                all,
                "errors",
                faults.stream().filter(OutputFault::stopsIt).toList(),
                "advice",
                faults.stream().filter(each -> !each.stopsIt()).toList(),
                "chosen",
                chosen.map(List::of).orElse(List.of()),
                "underWay",
                opened.revision().state().underWay())));
  }
}
