package org.bellbuoy.customers;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bellbuoy.identity.BlindMark;
import org.bellbuoy.standards.affected.ProductKeys;
import org.springframework.stereotype.Component;

/// The marks under which parts of SBOMs are found: 64 bits of a keyed hash of a name without its
/// version. Whoever has the database alone reads no name in them and cannot try any.
@Component
class PartMarks {

  private static final String USE = "part of an sbom";
  private static final String CODE = "code:";
  private static final String NAME = "name:";

  private final BlindMark marks;

  PartMarks(BlindMark marks) {
    this.marks = marks;
  }

  /// The mark of one name of a part: a package URL, a CPE or any other.
  long of(String name) {
    return mark(ProductKeys.asked(name).getFirst());
  }

  /// The marks of the keys of an answer book.
  Set<Long> of(Collection<String> keys) {
    return keys.stream().map(this::mark).collect(Collectors.toSet());
  }

  /// Somebody's words may be a code or a name, so both have one mark.
  private long mark(String key) {
    String same = key.startsWith(NAME) ? CODE + key.substring(NAME.length()) : key;
    return ByteBuffer.wrap(marks.of(USE, same)).getLong();
  }
}
