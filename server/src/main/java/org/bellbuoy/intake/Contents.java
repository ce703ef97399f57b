package org.bellbuoy.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Binding;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Turns what a report says into bytes to be sealed, and back.
@Component
@AtStreet
class Contents {

  private final JsonMapper json;

  Contents(JsonMapper json) {
    this.json = json;
  }

  byte[] bytes(Content content) {
    return json.writeValueAsString(content).getBytes(StandardCharsets.UTF_8);
  }

  Content content(byte[] bytes) {
    return json.readValue(bytes, Content.class);
  }

  static Binding binding(UUID report) {
    return new Binding("report", report, "content");
  }
}
