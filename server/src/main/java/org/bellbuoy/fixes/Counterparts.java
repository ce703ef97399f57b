package org.bellbuoy.fixes;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.correspondence.Attachment;
import org.bellbuoy.correspondence.ThreadAddresses;
import org.bellbuoy.correspondence.Threads;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about others who work on the same flaw.
@Component
public class Counterparts {

  private final CounterpartStore store;
  private final Cases cases;
  private final Authority authority;
  private final ThreadAddresses addresses;
  private final Threads threads;

  Counterparts(
      CounterpartStore store,
      Cases cases,
      Authority authority,
      ThreadAddresses addresses,
      Threads threads) {
    this.addresses = addresses;
    this.threads = threads;
    this.store = store;
    this.cases = cases;
    this.authority = authority;
  }

  /// Those of a case whose reading was told already.
  public List<Counterpart> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return store.of(file.id());
  }

  /// Where a counterpart whose case was read is written to by mail; empty before the first letter.
  public Optional<String> address(Viewer viewer, Counterpart with) {
    return store
        .thread(with)
        .flatMap(thread -> addresses.get(viewer, thread))
        .map(ThreadAddresses.Known::onRecord);
  }

  /// The files that came with what they wrote.
  public List<Attachment> files(Viewer viewer, Counterpart with) {
    return store
        .thread(with)
        .map(thread -> threads.get(viewer, thread).attachments())
        .orElse(List.of());
  }

  @Transactional
  public Counterpart get(Viewer viewer, String caseCode, String code) {
    CaseFile file = cases.get(viewer, caseCode);
    return store.find(file.id(), code).orElseThrow(() -> new Missing().refused());
  }
}
