package org.bellbuoy.web.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem document as RFC 9457 describes it.
///
/// @param type `about:blank#code`; the code after the hash is stable
/// @param errors the fields at fault, empty when no single field is
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type, String title, int status, String detail, String code, List<Fault> errors) {

  public Problem {
    errors = List.copyOf(errors);
  }
}
