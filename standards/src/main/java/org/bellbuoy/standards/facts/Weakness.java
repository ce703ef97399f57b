package org.bellbuoy.standards.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The kind of mistake behind a flaw: a CWE id with its name; some records know only words.
public record Weakness(@Nullable String cweId, String name) {

  private static final Pattern SHAPE = Pattern.compile("CWE-[1-9][0-9]{0,5}");

  public Weakness {
    cweId = Texts.orNull(cweId);
    name = Texts.required(name, "the name of a weakness");
    if (cweId != null && !SHAPE.matcher(cweId).matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not a CWE id: it must look like CWE-79.".formatted(cweId));
    }
  }
}
