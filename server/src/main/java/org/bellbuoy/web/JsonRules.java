package org.bellbuoy.web;

import org.bellbuoy.kernel.InEveryProcess;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/// How the API reads JSON: within bounds, every key once, and no field that it does not know.
@Configuration(proxyBeanMethods = false)
@InEveryProcess
class JsonRules {

  private static final int DEPTH = 64;
  private static final int STRING = 1 << 20;
  private static final long DOCUMENT = 32L << 20;

  @Bean
  JsonFactory boundedJson() {
    StreamReadConstraints bounds =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH)
            .maxStringLength(STRING)
            .maxDocumentLength(DOCUMENT)
            .maxNameLength(1_000)
            .build();
    return JsonFactory.builder()
        .streamReadConstraints(bounds)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  @Bean
  JsonMapperBuilderCustomizer strictReading() {
    return builder ->
        builder
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .annotationIntrospector(
                AnnotationIntrospector.pair(
                    new JacksonAnnotationIntrospector(), new NothingLeftOut()));
  }
}
