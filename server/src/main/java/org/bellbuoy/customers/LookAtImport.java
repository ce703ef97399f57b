package org.bellbuoy.customers;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says line by line what a file of customers would do, and does nothing.
///
/// Refuses: not allowed, invalid (what is wrong with the file as a whole).
@Component
public class LookAtImport {

  private final ImportPlanning planning;
  private final Authority authority;

  LookAtImport(ImportPlanning planning, Authority authority) {
    this.planning = planning;
    this.authority = authority;
  }

  @Transactional(readOnly = true)
  public ImportPlan look(Viewer viewer, String csv) {
    authority.require(viewer, Permission.KEEP_CUSTOMERS);
    return planning.plan(viewer, csv, ImportPlanning.Hold.NO).plan();
  }
}
