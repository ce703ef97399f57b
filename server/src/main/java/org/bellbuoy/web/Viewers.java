package org.bellbuoy.web;

import jakarta.servlet.http.HttpServletRequest;
import org.bellbuoy.identity.Standing;
import org.bellbuoy.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Hands a handler its [Viewer]: whoever the filter recognised, or a stranger.
public final class Viewers implements HandlerMethodArgumentResolver {

  private static final String ATTRIBUTE = Viewers.class.getName();
  private static final String STANDING = ATTRIBUTE + ".standing";

  /// Who is behind this request.
  public static Viewer of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer ? viewer : new Viewer.Anyone();
  }

  /// Called once a request by the filter that recognises people.
  public static void remember(HttpServletRequest request, Viewer viewer) {
    request.setAttribute(ATTRIBUTE, viewer);
  }

  /// The same for staff, with how far their session or token reaches.
  public static void remember(HttpServletRequest request, Viewer viewer, Standing standing) {
    remember(request, viewer);
    request.setAttribute(STANDING, standing);
  }

  /// By what right a member of staff is behind this request.
  public static Standing standing(HttpServletRequest request) {
    return request.getAttribute(STANDING) instanceof Standing standing ? standing : Standing.none();
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return Viewer.class.isAssignableFrom(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
    Viewer viewer = http == null ? new Viewer.Anyone() : of(http);
    return parameter.getParameterType().isInstance(viewer) ? viewer : null;
  }
}
