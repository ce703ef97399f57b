package org.bellbuoy.policy.desk;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.policy.DiffLine;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.web.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The versions of the disclosure policy.
@RestController
class PolicyApi {

  record Version(
      int number, Instant effectiveFrom, Instant publishedAt, String sha256, String text) {

    static Version of(PolicyVersion version) {
      return new Version(
          version.number(),
          version.effectiveFrom(),
          version.publishedAt(),
          version.sha256(),
          version.text());
    }
  }

  record Listing(List<Version> items) {}

  record Line(String kind, String text) {}

  record Lines(List<Line> items) {}

  private final Policies policies;
  private final PublishPolicy publish;

  PolicyApi(Policies policies, PublishPolicy publish) {
    this.policies = policies;
    this.publish = publish;
  }

  @GetMapping("/api/v1/policies")
  @Needs(Permission.STAFF)
  Listing list(Viewer viewer) {
    return new Listing(policies.all(viewer).stream().map(Version::of).toList());
  }

  @GetMapping("/api/v1/policies/{number}")
  @Needs(Permission.STAFF)
  Version show(Viewer viewer, @PathVariable int number) {
    return policies
        .version(viewer, number)
        .map(Version::of)
        .orElseThrow(() -> new Missing().refused());
  }

  @PostMapping("/api/v1/policies")
  @Needs(Permission.EDIT_POLICY)
  ResponseEntity<Version> publish(Viewer viewer, @RequestBody PolicyForm typed) {
    Version version = Version.of(publish.execute(viewer, typed));
    return ResponseEntity.created(URI.create("/api/v1/policies/" + version.number())).body(version);
  }

  @GetMapping("/api/v1/policies/differences")
  @Needs(Permission.STAFF)
  Lines differences(Viewer viewer, @RequestParam int from, @RequestParam int to) {
    List<DiffLine> lines =
        policies.differences(viewer, from, to).orElseThrow(() -> new Missing().refused());
    return new Lines(
        lines.stream()
            .map(line -> new Line(line.kind().name().toLowerCase(Locale.ROOT), line.text()))
            .toList());
  }
}
