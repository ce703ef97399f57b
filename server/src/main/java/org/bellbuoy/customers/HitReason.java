package org.bellbuoy.customers;

import java.util.Optional;
import org.bellbuoy.standards.affected.Answer;
import org.bellbuoy.standards.affected.AnswerKind;

/// One reason why an advisory is about a customer: what runs there, how we know it, and what holds
/// for it. Names what runs where, so it is for those only who may see the register.
///
/// @param product the name of the product that is installed or that they may use
/// @param installation empty where they may use it and told us of no installation
/// @param label what tells the installation from the customer's others; may be empty
/// @param version as declared or, where a part of an SBOM decides, of that part; may be empty
/// @param part the name of that part
/// @param sbom the name of the file that names it
/// @param answer what holds and what to do
public record HitReason(
    How how,
    String product,
    Optional<InstallationId> installation,
    String label,
    String version,
    Optional<String> part,
    Optional<String> sbom,
    Answer answer) {

  /// How we know of it.
  public enum How {
    DECLARED,
    SBOM,
    ENTITLED;

    public String words() {
      return switch (this) {
        case DECLARED -> "written down in the register";
        case SBOM -> "named in an SBOM";
        case ENTITLED -> "may use it, and told us of no installation";
      };
    }
  }

  public AnswerKind kind() {
    return answer.kind();
  }

  /// Where it runs and how we know, in one line; what holds for it says the answer.
  public String where() {
    String which = label.isEmpty() ? product : product + " (" + label + ")";
    String of = version.isEmpty() ? "of an unknown version" : version;
    return switch (how) {
      case DECLARED -> which + " " + of + ", as written down in the register";
      case SBOM ->
          part.orElse("") + " " + of + " in " + which + ", by its SBOM “" + sbom.orElse("") + "”";
      case ENTITLED -> "may use " + product + ", and told us of no installation";
    };
  }
}
