package org.bellbuoy.fixes.desk;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CasePanel;
import org.bellbuoy.fixes.FixItem;
import org.bellbuoy.fixes.Tasks;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Templates;
import org.springframework.stereotype.Component;

/// What is still to do in a case beside its streams, on its page.
@Component
class TaskPanel implements CasePanel {

  private final Tasks tasks;
  private final FixViews views;
  private final Templates templates;

  TaskPanel(Tasks tasks, FixViews views, Templates templates) {
    this.tasks = tasks;
    this.views = views;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 26;
  }

  @Override
  public String name() {
    return "Tasks";
  }

  @Override
  public Optional<Content> content(CaseFile file, Viewer viewer) {
    List<FixItem> all = tasks.of(viewer, file);
    if (all.isEmpty() && !file.state().open()) {
      return Optional.empty();
    }
    List<FixView.Item> open = views.items(viewer, all.stream().filter(FixItem::open).toList());
    byte[] page =
        templates.bytes(
            "fixes/desk/taskpanel",
            Map.of("code", file.code(), "open", open, "done", all.size() - open.size()));
    String html = new String(page, StandardCharsets.UTF_8);
    return Optional.of(output -> output.writeContent(html));
  }
}
