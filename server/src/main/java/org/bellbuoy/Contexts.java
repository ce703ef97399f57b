package org.bellbuoy;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Builds the contexts of this program: a parent without a web server, and doors over it.
final class Contexts {

  private Contexts() {}

  static ConfigurableApplicationContext parent(
      Class<?> house, Map<String, Object> settings, Map<String, Object> beans) {
    return new SpringApplicationBuilder(house)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties(settings)
        .initializers(with(beans))
        .run();
  }

  static ConfigurableApplicationContext door(
      ConfigurableApplicationContext parent,
      Class<?> door,
      Map<String, Object> settings,
      Map<String, Object> beans) {
    return new SpringApplicationBuilder(door)
        .parent(parent)
        .web(WebApplicationType.SERVLET)
        .registerShutdownHook(false)
        .initializers(with(beans))
        .properties(settings)
        .run();
  }

  static int portOf(ConfigurableApplicationContext door) {
    return Objects.requireNonNull(((WebServerApplicationContext) door).getWebServer()).getPort();
  }

  private static ApplicationContextInitializer<ConfigurableApplicationContext> with(
      Map<String, Object> beans) {
    return context -> {
      beans.forEach((name, bean) -> context.getBeanFactory().registerSingleton(name, bean));
      context.addBeanFactoryPostProcessor(LateBeans::mark);
    };
  }
}
