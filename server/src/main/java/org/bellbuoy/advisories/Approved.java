package org.bellbuoy.advisories;

import java.util.Optional;
import org.bellbuoy.embargo.EmbargoId;

/// Proof that a second person approved exactly this content. Only [Approvals] makes one.
public final class Approved {

  private final Advisory advisory;
  private final Revision revision;
  private final Content content;

  Approved(Advisory advisory, Revision revision, Content content) {
    this.advisory = advisory;
    this.revision = revision;
    this.content = content;
  }

  public AdvisoryId advisory() {
    return advisory.id();
  }

  /// The circle whose embargo must be lifted first; empty for what was public before.
  public Optional<EmbargoId> circle() {
    return Optional.ofNullable(advisory.circle());
  }

  public Content content() {
    return content;
  }

  public RevisionId revisionId() {
    return revision.id();
  }

  /// The SHA-256 of the content, to which the approval is bound.
  public String hash() {
    return FactsJson.hash(content);
  }

  Advisory of() {
    return advisory;
  }

  Revision revision() {
    return revision;
  }
}
