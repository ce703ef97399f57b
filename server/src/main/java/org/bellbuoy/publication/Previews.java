package org.bellbuoy.publication;

import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.springframework.stereotype.Component;

/// The public page as it would be, made by the same templates from the same facts.
@Component
public class Previews {

  private final Advisories advisories;
  private final Letterheads letterheads;
  private final Pages pages;

  Previews(Advisories advisories, Letterheads letterheads, Pages pages) {
    this.advisories = advisories;
    this.letterheads = letterheads;
    this.pages = pages;
  }

  public byte[] of(Viewer viewer, AdvisoryId id) {
    return pages.advisory(
        advisories.open(viewer, id).facts(), List.of(CsafVersion.V2_0), letterheads.inForce());
  }
}
