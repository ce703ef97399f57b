package org.bellbuoy.standards.reference;

import java.util.Optional;

/// Editions of lists that are newer than those this module carries. A program that has some names
/// its implementation as a service ([java.util.ServiceLoader]); it is asked once for each list,
/// when the list is first needed.
public interface NewerLists {

  /// The text of an edition, or empty where there is none.
  Optional<String> text(ReferenceList list);

  /// Hears that an edition cannot be read, and that the module's own is used instead.
  ///
  /// @param why a sentence that names the line
  void refused(ReferenceList list, String why);
}
