package org.bellbuoy.customers;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Does what somebody has seen that a file of customers would do, and nothing else. A file that
/// would do nothing any more is done: whoever sends it twice does no harm.
///
/// Refuses: not allowed, invalid, [CustomerRefusal.SeenOtherwise].
@Component
public class ImportCustomers {

  private final ImportPlanning planning;
  private final CustomerSeals seals;
  private final CustomerWriting writing;
  private final Authority authority;

  ImportCustomers(
      ImportPlanning planning, CustomerSeals seals, CustomerWriting writing, Authority authority) {
    this.planning = planning;
    this.seals = seals;
    this.writing = writing;
    this.authority = authority;
  }

  /// @param seen as [LookAtImport] gave it for this file
  @Transactional
  public ImportPlan bring(Viewer viewer, String csv, String seen) {
    authority.require(viewer, Permission.KEEP_CUSTOMERS);
    ImportPlanning.Planned planned = planning.plan(viewer, csv, ImportPlanning.Hold.YES);
    if (!planned.plan().isToDo()) {
      return planned.plan();
    }
    if (!planned.plan().seen().equals(seen)) {
      throw new CustomerRefusal.SeenOtherwise().refused();
    }
    for (CustomerDraft draft : planned.drafts()) {
      if (draft.hasWrites()) {
        draft.write(seals.of(draft.id()));
        writing.written(viewer, draft.id(), Change.IMPORTED, draft.id().value(), draft.words());
      }
    }
    return planned.plan();
  }
}
