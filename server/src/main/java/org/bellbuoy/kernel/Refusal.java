package org.bellbuoy.kernel;

/// Why a deed was not done. Each room seals its own list of refusals.
public interface Refusal {

  /// A stable word for machines, such as `embargo-stands`; part of the API.
  String code();

  Kind kind();

  /// What is wrong and what to do, for a person; holds nothing the viewer may not know.
  String sentence();

  /// The one field of a form or a body that is at fault, or empty when it is none or several.
  default String field() {
    return "";
  }

  default Refused refused() {
    return new Refused(this);
  }

  /// The closed list of ways to say no; `web` maps each to one HTTP status.
  enum Kind {
    /// It does not exist, or the viewer may not know that it does.
    NOT_FOUND,
    NOT_ALLOWED,
    /// A fact stands in the way.
    CONFLICT,
    /// Somebody else changed it since the viewer read it.
    CHANGED_MEANWHILE,
    INVALID,
    TOO_MUCH,
    TOO_BUSY
  }
}
