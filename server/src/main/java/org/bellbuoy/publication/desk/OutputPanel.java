package org.bellbuoy.publication.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.DraftPanel;
import org.bellbuoy.advisories.Translations;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.DraftOutput;
import org.bellbuoy.publication.DraftOutputs;
import org.bellbuoy.publication.FewFaults;
import org.bellbuoy.publication.OutputFault;
import org.bellbuoy.publication.OutputForm;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What the validators say of a draft, and one output of it beside the form.
@Component
class OutputPanel implements DraftPanel {

  private static final int LARGE = 50;

  private final DraftOutputs outputs;
  private final Translations translations;
  private final Templates templates;

  OutputPanel(DraftOutputs outputs, Translations translations, Templates templates) {
    this.translations = translations;
    this.outputs = outputs;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Viewer viewer, AdvisoryPreview opened, String beside) {
    List<OutputForm> forms = DraftOutputs.forms(opened);
    List<DraftOutput> judged =
        forms.stream()
            .filter(form -> form.key().equals(beside) || isJudged(form, opened))
            .map(form -> outputs.of(viewer, opened, form))
            .toList();
    List<OutputFault> faults = judged.stream().flatMap(each -> each.faults().stream()).toList();
    return Optional.of(
        templates.content(
            "publication/desk/beside",
            Map.of(
                "code",
                opened.advisory().code(),
                "forms",
                forms,
                "languages",
                translations.languages(viewer, opened.advisory().id()),
                "errors",
                FewFaults.of(faults.stream().filter(OutputFault::stopsIt).toList()),
                "advice",
                FewFaults.of(faults.stream().filter(each -> !each.stopsIt()).toList()),
                "chosen",
                judged.stream().filter(each -> each.form().key().equals(beside)).toList(),
                "underWay",
                opened.revision().state().underWay(),
                "large",
                isLarge(opened))));
  }

  /// All while it is written, so that the page can count. Of a large one that is too long to wait
  /// for: there the one that must be valid is judged, and each other when somebody opens it.
  private static boolean isJudged(OutputForm form, AdvisoryPreview opened) {
    return opened.revision().state().underWay() && (!isLarge(opened) || form == OutputForm.CSAF_20);
  }

  private static boolean isLarge(AdvisoryPreview opened) {
    return opened.content().particulars().vulnerabilities().size() > LARGE;
  }
}
