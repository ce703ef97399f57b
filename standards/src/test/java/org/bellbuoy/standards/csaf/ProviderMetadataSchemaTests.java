package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.bellbuoy.standards.csaf.provider.ProviderFilesTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProviderMetadataSchemaTests {

  @Test
  void satisfiesThePublishedSchema() {
    PublishedSchema schema = PublishedSchema.of("csaf_2.0", "provider_json_schema.json");
    JsonNode metadata =
        JsonMapper.builder().build().readTree(ProviderFilesTests.metadata().bytes());
    assertThat(schema.errors(metadata)).isEmpty();
  }

  @Test
  void satisfiesThePublishedSchemaOfTheNewerVersion() {
    PublishedSchema schema = PublishedSchema.of("csaf_2.1", "provider.json");
    JsonNode metadata =
        JsonMapper.builder().build().readTree(ProviderFilesTests.metadata21().bytes());
    assertThat(schema.errors(metadata)).isEmpty();
  }
}
