package org.bellbuoy.advisories;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HexFormat;
import java.util.List;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.UnderInvestigation;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.versions.LowerBound;
import org.bellbuoy.standards.versions.UpperBound;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.vault.Hashes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How facts lie in a column: as JSON whose words are ours and stay.
final class FactsJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(StatusRow.class, Rows.class)
          .addMixIn(LowerBound.class, Lower.class)
          .addMixIn(UpperBound.class, Upper.class)
          .addMixIn(Standing.class, Standings.class)
          .addMixIn(VersionRange.class, Range.class)
          .addMixIn(Content.class, Frozen.class)
          .build();

  private FactsJson() {}

  static byte[] write(Object facts) {
    return JsonWriting.canonical(tree(facts));
  }

  static JsonNode tree(Object facts) {
    return MAPPER.valueToTree(facts);
  }

  static Content content(byte[] json) {
    return MAPPER.readValue(json, Content.class);
  }

  static TemplateWords template(byte[] json) {
    return MAPPER.readValue(json, TemplateWords.class);
  }

  static Particulars particulars(byte[] json) {
    return MAPPER.readValue(json, Particulars.class);
  }

  static Particulars particulars(JsonNode json) {
    return MAPPER.treeToValue(json, Particulars.class);
  }

  static List<PublishedTranslation> translations(String json) {
    return List.of(MAPPER.readValue(json, PublishedTranslation[].class));
  }

  /// Of everything that may be read in other languages.
  static String hash(List<PublishedTranslation> translations) {
    return HexFormat.of().formatHex(Hashes.sha256(write(translations)));
  }

  static AdvisoryFacts facts(String json) {
    return MAPPER.readValue(json, AdvisoryFacts.class);
  }

  /// What an approval is bound to.
  static String hash(Content content) {
    return HexFormat.of().formatHex(Hashes.sha256(write(content)));
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = AffectedRange.class, name = "affected"),
    @JsonSubTypes.Type(value = FixedVersion.class, name = "fixed"),
    @JsonSubTypes.Type(value = NotAffected.class, name = "not-affected"),
    @JsonSubTypes.Type(value = UnderInvestigation.class, name = "under-investigation"),
    @JsonSubTypes.Type(value = Remainder.class, name = "remainder")
  })
  private interface Rows {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = LowerBound.AllEarlier.class, name = "all-earlier"),
    @JsonSubTypes.Type(value = LowerBound.From.class, name = "from")
  })
  private interface Lower {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = UpperBound.Before.class, name = "before"),
    @JsonSubTypes.Type(value = UpperBound.UpTo.class, name = "up-to"),
    @JsonSubTypes.Type(value = UpperBound.Open.class, name = "open")
  })
  private interface Upper {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Standing.InForce.class, name = "in-force"),
    @JsonSubTypes.Type(value = Standing.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = Standing.Superseded.class, name = "superseded")
  })
  private interface Standings {}

  @JsonIgnoreProperties({"readable", "empty", "inverted"})
  private interface Range {}

  /// A field that most have not stays away, so that hashes given before it was there still hold.
  interface Frozen {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Wording> translations();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    PublishedBefore before();
  }
}
