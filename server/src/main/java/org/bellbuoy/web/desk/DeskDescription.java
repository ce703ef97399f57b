package org.bellbuoy.web.desk;

import org.bellbuoy.web.ApiDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;

/// Says at `/openapi.json` what programs may ask of the desk.
@Configuration(proxyBeanMethods = false)
class DeskDescription {

  @Bean
  HandlerMapping descriptionMapping() {
    return ApiDescription.of("desk");
  }
}
