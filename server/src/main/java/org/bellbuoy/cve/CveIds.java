package org.bellbuoy.cve;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.facts.CveId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What may be asked about CVE ids.
@Component
public class CveIds {

  private static final String PROOF = "https://www.cve.org/CVERecord?id=";
  private static final String TEST_PROOF = "https://test.cve.org/CVERecord?id=";

  private final CveStore store;
  private final ErrandStore errands;
  private final CveAccounts accounts;
  private final ObjectProvider<StandIn> standIn;
  private final Authority authority;

  CveIds(
      CveStore store,
      ErrandStore errands,
      CveAccounts accounts,
      ObjectProvider<StandIn> standIn,
      Authority authority) {
    this.store = store;
    this.errands = errands;
    this.accounts = accounts;
    this.standIn = standIn;
    this.authority = authority;
  }

  /// The ids of a case, for whoever may read the case.
  public List<KnownCve> of(Viewer viewer, UUID subject, EmbargoId circle) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    return store.of(subject);
  }

  /// What was to be done at CVE Services for a case, the latest first.
  public List<CveErrand> errands(Viewer viewer, UUID subject, EmbargoId circle) {
    authority.require(viewer, Permission.READ_CASE, circle.value());
    return errands.of(subject);
  }

  /// Where everybody can see the record of an id, once it is public.
  public Optional<String> proof(KnownCve known) {
    return known.state() == CveState.PUBLISHED
        ? Optional.of(proof(accounts.inForce(), known.id()))
        : Optional.empty();
  }

  private String proof(CveAccount account, CveId cve) {
    return switch (account.place()) {
      case NONE, PRODUCTION -> PROOF + cve;
      case TEST -> TEST_PROOF + cve;
      case OWN -> account.address() + "cve/" + cve;
      case STAND_IN ->
          standIn.getObject().address(account.org(), account.user(), account.key()) + "cve/" + cve;
    };
  }
}
