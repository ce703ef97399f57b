package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.springframework.transaction.annotation.Transactional;

/// Makes a component known, to be placed in products.
///
/// Refuses: not allowed, invalid, [CatalogRefusal.AlreadyThere].
@org.springframework.stereotype.Component
public class AddComponent {

  private final ComponentStore components;
  private final Authority authority;
  private final ChangeLog log;
  private final Ids ids;

  AddComponent(ComponentStore components, Authority authority, ChangeLog log, Ids ids) {
    this.components = components;
    this.authority = authority;
    this.log = log;
    this.ids = ids;
  }

  @Transactional
  public Component execute(Viewer viewer, ComponentForm typed) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Component component = typed.read(new ComponentId(ids.next()));
    if (!components.add(component)) {
      throw new CatalogRefusal.AlreadyThere("The code “" + component.code() + "”").refused();
    }
    log.write(
        viewer,
        Change.COMPONENT_ADDED,
        component.id().value(),
        component.id().value(),
        component.name());
    return component;
  }
}
