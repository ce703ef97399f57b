package org.bellbuoy.standards.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;

/// Reads the lists that others keep: a newer edition where a program has one that can be read, else
/// the one this module carries.
public final class ReferenceLists {

  private ReferenceLists() {}

  /// Reads a list.
  ///
  /// @param reading makes something of an edition; fails where it is not as it has to be
  public static <T> T read(ReferenceList list, Function<Edition, T> reading) {
    return read(list, reading, ServiceLoader.load(NewerLists.class));
  }

  /// As above, where the programs that may have newer editions are known.
  public static <T> T read(
      ReferenceList list, Function<Edition, T> reading, Iterable<NewerLists> programs) {
    for (NewerLists program : programs) {
      Optional<String> text = program.text(list);
      if (text.isPresent()) {
        try {
          return reading.apply(new Edition(list, text.get()));
        } catch (Edition.Unreadable broken) {
          program.refused(list, Objects.requireNonNull(broken.getMessage()));
        }
      }
    }
    return reading.apply(new Edition(list, own(list)));
  }

  private static String own(ReferenceList list) {
    try (InputStream stream = ReferenceLists.class.getResourceAsStream(list.fileName())) {
      byte[] bytes = Objects.requireNonNull(stream, list.fileName()).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
