package org.bellbuoy.web.door;

import java.util.Map;
import org.bellbuoy.web.AssetHandler;
import org.bellbuoy.web.Assets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/// Serves style, script and marks at each door, to anyone.
@Configuration(proxyBeanMethods = false)
class AssetAddresses {

  @Bean
  HandlerMapping assetMapping(Assets assets) {
    AssetHandler handler = new AssetHandler(assets);
    return new SimpleUrlHandlerMapping(
        Map.of(Assets.FOLDER + "**", handler), Ordered.HIGHEST_PRECEDENCE);
  }
}
