package org.bellbuoy.web.door;

import java.util.List;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.web.PartsInUse;
import org.bellbuoy.web.Templates;
import org.bellbuoy.web.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives the handlers of a door their viewer, their page writer and the gate before them.
@Component
class DoorWeb implements WebMvcConfigurer {

  private final Authority authority;
  private final Templates templates;
  private final ObjectProvider<PartsInUse> parts;

  DoorWeb(Authority authority, Templates templates, ObjectProvider<PartsInUse> parts) {
    this.authority = authority;
    this.templates = templates;
    this.parts = parts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PermissionGate(authority, parts));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new Viewers());
    resolvers.add(new Portions());
  }

  @Override
  public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
    handlers.add(new PageWriter(templates));
  }
}
