package org.bellbuoy.standards.outside;

import java.util.List;

/// How a walk asks the domain name system. It never throws.
@FunctionalInterface
public interface DomainNames {

  /// @param name a plain host name, without a dot at its end
  Reply ask(String name, Kind kind);

  /// Which records are asked for.
  enum Kind {
    MX,
    TXT
  }

  /// What the system said.
  sealed interface Reply {

    /// @param records each as one text; the pieces of a TXT record are put together
    record Found(List<String> records) implements Reply {
      public Found {
        records = List.copyOf(records);
      }
    }

    /// There is no such name, or it has no such record.
    record None() implements Reply {}

    /// Nobody can be asked from here.
    record NotAsked() implements Reply {}
  }
}
