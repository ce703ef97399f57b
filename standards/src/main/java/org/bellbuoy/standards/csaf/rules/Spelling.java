package org.bellbuoy.standards.csaf.rules;

import java.util.List;

/// Finds words that the dictionary of a language does not know.
@FunctionalInterface
public interface Spelling {
  List<String> mistakes(String language, String text);
}
