package org.bellbuoy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.cve.CnaProvider;
import org.bellbuoy.standards.cve.CnaWriting;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `convert`: reads the facts out of one format and writes them in another. Formats that hold one
/// vulnerability each, OSV and CVE, give a document per line when there are several.
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description =
        "Turns CSAF, CVE, OSV, GitHub, OpenVEX or CycloneDX into another format, on standard output.")
final class ConvertCommand implements Callable<Integer> {
  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);

  /// What can be written.
  enum Format {
    csaf,
    cve,
    osv,
    openvex,
    cyclonedx
  }

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORMAT",
      description = "csaf, cve, osv, openvex or cyclonedx")
  private Format to = Format.csaf;

  @Option(
      names = "--csaf-version",
      paramLabel = "VERSION",
      description = "for csaf: 2.0 (what is written unless said) or 2.1")
  private String csafVersion = "2.0";

  @Option(
      names = "--cna-org",
      paramLabel = "UUID",
      description = "for cve: the id of your organisation in the CVE programme")
  private @Nullable String cnaOrg;

  @Option(
      names = "--cna-name",
      paramLabel = "NAME",
      description = "for cve: the short name of your organisation there")
  private @Nullable String cnaName;

  @SuppressWarnings("NullAway.Init") // filled in by picocli
  @Parameters(paramLabel = "FILE")
  private Path file;

  @Override
  public Integer call() {
    FactsOfFile read = FactsOfFile.of(read());
    read.doubts().forEach(doubt -> spec.commandLine().getErr().println("bellbuoy: " + doubt));
    print(written(read.facts()));
    return ExitCode.OK;
  }

  private JsonNode read() {
    try {
      return switch (READING.read(Files.readAllBytes(file))) {
        case JsonResult.Read(JsonNode root) -> root;
        case JsonResult.Refused(var problem) ->
            throw new IllegalArgumentException(problem.inWords());
      };
    } catch (IOException broken) {
      throw new IllegalArgumentException(file + ": This file cannot be read.", broken);
    }
  }

  private List<ObjectNode> written(AdvisoryFacts facts) {
    return switch (to) {
      case csaf -> List.of(csaf(facts));
      case cve ->
          facts.vulnerabilities().stream()
              .map(flaw -> CnaWriting.requestBody(flaw, provider(), facts.lang()))
              .toList();
      case osv -> OsvWriting.write(facts, Releases.unknown());
      case openvex -> List.of(OpenVexWriting.write(facts, Releases.unknown(), address(facts)));
      case cyclonedx -> List.of(CycloneDxWriting.write(facts));
    };
  }

  private ObjectNode csaf(AdvisoryFacts facts) {
    return switch (csafVersion) {
      case "2.0" -> Csaf20.write(facts);
      case "2.1" -> Csaf21.write(facts);
      default ->
          throw new IllegalArgumentException(
              "CSAF " + csafVersion + " is not written: say --csaf-version 2.0 or 2.1.");
    };
  }

  private CnaProvider provider() {
    if (cnaOrg == null || cnaName == null) {
      throw new IllegalArgumentException(
          "A CVE container names its CNA: give --cna-org UUID and --cna-name NAME.");
    }
    return new CnaProvider(cnaOrg, cnaName);
  }

  private static String address(AdvisoryFacts facts) {
    String namespace = facts.publisher().namespace();
    String number = facts.tracking().id().toLowerCase(Locale.ROOT);
    return (namespace.endsWith("/") ? namespace : namespace + "/") + number + ".openvex.json";
  }

  private void print(List<ObjectNode> documents) {
    var out = spec.commandLine().getOut();
    if (documents.size() == 1) {
      out.print(new String(JsonWriting.pretty(documents.getFirst()), StandardCharsets.UTF_8));
    } else {
      documents.forEach(each -> out.println(each.toString()));
    }
    out.flush();
  }
}
