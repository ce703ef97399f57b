package org.bellbuoy.publication;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was seen of an advisory at a place that is not ours.
///
/// @param what stands there, such as a public issue
/// @param place as the vendor calls it
/// @param where everybody can read it
/// @param differences whole sentences about what it says otherwise than the published advisory
/// @param seenAt when it was last read; null while it never was
/// @param trouble why it could not be read the last time, a whole sentence; empty where it could
public record SeenElsewhere(
    String what,
    String place,
    URI where,
    ElsewhereFinding finding,
    List<String> differences,
    @Nullable Instant seenAt,
    String trouble) {

  public SeenElsewhere {
    differences = List.copyOf(differences);
  }
}
