package org.bellbuoy.standards.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON from strangers: bounded, UTF-8 only, one document only, each key once.
public final class JsonReading {

  private static final int MAX_NUMBER_LENGTH = 100;
  private static final int MAX_NAME_LENGTH = 1_000;

  private final JsonLimits limits;
  private final JsonMapper mapper;

  public JsonReading(JsonLimits limits) {
    this.limits = limits;
    this.mapper = mapperWithin(limits);
  }

  public JsonResult read(byte[] bytes) {
    if (bytes.length > limits.maxBytes()) {
      return refused(
          "The document has %,d bytes; at most %,d are read."
              .formatted(bytes.length, limits.maxBytes()));
    }
    if (bytes.length == 0) {
      return refused("The document is empty.");
    }
    if (looksLikeAnotherEncoding(bytes)) {
      return refused("The document is not UTF-8.");
    }
    return parse(bytes);
  }

  private JsonResult parse(byte[] bytes) {
    try {
      var root = mapper.readTree(bytes);
      return root.isMissingNode() ? refused("The document is empty.") : new JsonResult.Read(root);
    } catch (JacksonException broken) {
      return new JsonResult.Refused(problem(broken));
    }
  }

  private static JsonResult refused(String sentence) {
    return new JsonResult.Refused(new JsonProblem("", 0, 0, sentence));
  }

  /// UTF-16 and UTF-32 show a zero byte among the first two, because JSON begins in ASCII.
  private static boolean looksLikeAnotherEncoding(byte[] bytes) {
    return bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0 || (bytes[0] & 0xFE) == 0xFE);
  }

  private static JsonProblem problem(JacksonException broken) {
    var place = broken.getLocation();
    return new JsonProblem(pointer(broken), line(place), column(place), JsonSentences.of(broken));
  }

  private static String pointer(JacksonException broken) {
    return broken.processor() instanceof JsonParser parser
        ? parser.streamReadContext().pathAsPointer().toString()
        : "";
  }

  private static int line(@Nullable TokenStreamLocation place) {
    return place == null ? 0 : Math.max(0, place.getLineNr());
  }

  private static int column(@Nullable TokenStreamLocation place) {
    return place == null ? 0 : Math.max(0, place.getColumnNr());
  }

  private static JsonMapper mapperWithin(JsonLimits limits) {
    var constraints =
        StreamReadConstraints.builder()
            .maxDocumentLength(limits.maxBytes())
            .maxNestingDepth(limits.maxDepth())
            .maxStringLength(limits.maxStringLength())
            .maxNumberLength(MAX_NUMBER_LENGTH)
            .maxNameLength(MAX_NAME_LENGTH)
            .build();
    var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    return JsonMapper.builder(factory)
        .nodeFactory(new Nodes())
        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();
  }

  private static final class Nodes extends JsonNodeFactory {
    private static final long serialVersionUID = 1L;

    @Override
    public ObjectNode objectNode() {
      return new ObjectNode(this, new FewMembers());
    }
  }
}
