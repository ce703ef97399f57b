package org.bellbuoy.web.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.bellbuoy.web.Demand;
import org.jspecify.annotations.Nullable;

/// A problem document as RFC 9457 describes it.
///
/// @param type `about:blank#code`; the code after the hash is stable
/// @param errors the fields at fault, empty when no single field is
/// @param challenge work that would let the same request in, or null when there is none
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<Fault> errors,
    Demand.@Nullable Work challenge) {

  public Problem {
    errors = List.copyOf(errors);
  }
}
