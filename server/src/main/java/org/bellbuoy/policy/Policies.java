package org.bellbuoy.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// The disclosure policy, now and then. Published versions are public, so anyone may ask for them.
@Component
@AtStreet
public class Policies {

  private final PolicyStore store;
  private final Authority authority;

  Policies(PolicyStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// What holds at that instant; empty before the first version does.
  public Optional<PolicyVersion> inForce(Viewer viewer, Instant at) {
    return store.inForce(at);
  }

  public Optional<PolicyVersion> version(Viewer viewer, int number) {
    return store.find(number);
  }

  /// Every version, the latest first, also those that do not hold yet. Staff only.
  public List<PolicyVersion> all(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    return store.all();
  }

  /// How the text of one version became that of another; empty when either does not exist.
  public Optional<List<DiffLine>> differences(Viewer viewer, int from, int to) {
    return store
        .find(from)
        .flatMap(old -> store.find(to).map(fresh -> DiffLine.between(old.text(), fresh.text())));
  }
}
