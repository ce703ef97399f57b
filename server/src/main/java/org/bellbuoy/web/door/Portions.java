package org.bellbuoy.web.door;

import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `?limit=` and `?after=` for handlers that take a [Portion].
final class Portions implements HandlerMethodArgumentResolver {

  private static final int LONGEST = 1_024;

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Portion.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Reading reading = new Reading();
    int limit = limit(reading, request.getParameter("limit"));
    String after = reading.optionalLine("after", request.getParameter("after"), LONGEST);
    reading.finish();
    return new Portion(limit, after.isEmpty() ? null : after);
  }

  private static int limit(Reading reading, @Nullable String raw) {
    if (raw == null) {
      return Portion.USUAL;
    }
    try {
      int limit = Integer.parseInt(raw);
      if (limit >= 1 && limit <= Portion.MOST) {
        return limit;
      }
    } catch (NumberFormatException _) {
      // falls through to the same sentence
    }
    reading.flaw("limit", "Send a limit from 1 to " + Portion.MOST + ".");
    return Portion.USUAL;
  }
}
