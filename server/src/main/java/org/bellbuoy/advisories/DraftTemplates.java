package org.bellbuoy.advisories;

import java.util.Comparator;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// The templates of the house, for whoever writes drafts.
@Component
public class DraftTemplates {

  private final TemplateStore store;
  private final TemplateVault vault;
  private final Rights rights;

  DraftTemplates(TemplateStore store, TemplateVault vault, Rights rights) {
    this.store = store;
    this.vault = vault;
    this.rights = rights;
  }

  /// Those in use, by name.
  public List<Template> all(Viewer viewer) {
    rights.require(viewer, Permission.DRAFT_ADVISORY);
    return store.all().stream()
        .map(vault::opened)
        .sorted(Comparator.comparing(each -> each.words().name()))
        .toList();
  }

  public Template get(Viewer viewer, String code) {
    rights.require(viewer, Permission.DRAFT_ADVISORY);
    return store.find(code).map(vault::opened).orElseThrow(() -> new Missing().refused());
  }

  /// Whether the viewer may rename templates and take them out of use.
  public boolean mayManage(Viewer viewer) {
    return rights.may(viewer, Permission.LEAD_CASE);
  }
}
