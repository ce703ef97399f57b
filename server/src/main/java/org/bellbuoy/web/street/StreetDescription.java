package org.bellbuoy.web.street;

import org.bellbuoy.web.ApiDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;

/// Says at `/openapi.json` what programs may ask of the street.
@Configuration(proxyBeanMethods = false)
class StreetDescription {

  @Bean
  HandlerMapping descriptionMapping() {
    return ApiDescription.of("street");
  }
}
