package org.bellbuoy;

import org.bellbuoy.identity.Circles;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.kernel.InEveryProcess;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// What stands behind the public door where it runs in a process of its own, in place of [House]:
/// nothing that holds a key, a connection or a right.
///
/// It only knows the names of what is marked for the street; [StreetDoor] makes it.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@ComponentScan(
    basePackages = "org.bellbuoy",
    lazyInit = true,
    useDefaultFilters = false,
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    includeFilters = {
      @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = InEveryProcess.class),
      @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = AtStreet.class),
    })
class Kiosk {

  /// Nobody who stands at the public door is in a circle.
  @Bean
  Circles nobodyKnows() {
    return (circle, person) -> false;
  }
}
