package org.bellbuoy.intake;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.correspondence.KeyLookup;
import org.bellbuoy.correspondence.KnownKey;
import org.bellbuoy.correspondence.KnownKeys;
import org.bellbuoy.correspondence.NotedSeal;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What OpenPGP says of a report, and the keys that came with it; for those who may answer it.
@Component
public class ReporterKeys {

  private final ReportRights rights;
  private final KnownKeys keys;

  ReporterKeys(ReportRights rights, KnownKeys keys) {
    this.rights = rights;
    this.keys = keys;
  }

  @Transactional
  public List<KnownKey> of(Viewer viewer, String tracking) {
    return keys.of(viewer, rights.toAnswer(viewer, tracking).thread());
  }

  public Optional<KeyLookup> lookup(Viewer viewer, String tracking) {
    return keys.lookup(viewer, rights.toAnswer(viewer, tracking).thread());
  }

  public List<NotedSeal> seals(Viewer viewer, String tracking) {
    return keys.seals(viewer, rights.toAnswer(viewer, tracking).thread());
  }
}
