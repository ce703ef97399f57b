package org.bellbuoy.correspondence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// How our letters are worded, now and before. Any member of staff may read it.
@Component
public class LetterTemplates {

  private final LetterStore store;
  private final Authority authority;

  LetterTemplates(LetterStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// The wording in force of every kind, in the order of a report's life.
  public List<LetterTemplate> all(Viewer viewer) {
    return Arrays.stream(LetterKind.values()).map(kind -> get(viewer, kind)).toList();
  }

  public LetterTemplate get(Viewer viewer, LetterKind kind) {
    authority.require(viewer, Permission.STAFF);
    return store.latest(kind).orElseGet(() -> OurWording.of(kind));
  }

  /// Every version of a kind, the latest first, ours last.
  public List<LetterTemplate> versions(Viewer viewer, LetterKind kind) {
    authority.require(viewer, Permission.STAFF);
    return Stream.concat(store.versions(kind).stream(), Stream.of(OurWording.of(kind))).toList();
  }
}
