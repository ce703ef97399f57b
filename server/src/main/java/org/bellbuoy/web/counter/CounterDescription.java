package org.bellbuoy.web.counter;

import org.bellbuoy.web.ApiDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;

/// Says at `/openapi.json` what programs may ask of the counter.
@Configuration(proxyBeanMethods = false)
class CounterDescription {

  @Bean
  HandlerMapping descriptionMapping() {
    return ApiDescription.of("counter");
  }
}
