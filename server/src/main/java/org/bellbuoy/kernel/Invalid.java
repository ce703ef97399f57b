package org.bellbuoy.kernel;

import java.util.List;
import java.util.stream.Collectors;

/// What was sent cannot be taken as it is; names every field at fault, not only the first.
public record Invalid(List<Flaw> flaws) implements Refusal {

  public Invalid {
    flaws = List.copyOf(flaws);
  }

  public static Invalid of(String field, String message) {
    return new Invalid(List.of(new Flaw(field, message)));
  }

  @Override
  public String code() {
    return "invalid";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }

  @Override
  public String sentence() {
    return flaws.stream().map(Flaw::message).collect(Collectors.joining(" "));
  }
}
