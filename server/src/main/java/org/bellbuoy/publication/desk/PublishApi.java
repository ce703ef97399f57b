package org.bellbuoy.publication.desk;

import java.util.List;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.PublishImports;
import org.bellbuoy.publication.PublishRevision;
import org.bellbuoy.publication.Published;
import org.bellbuoy.publication.Rehearsals;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Publishing for programs.
@RestController
class PublishApi {

  private final Advisories advisories;
  private final PublishRevision publishing;
  private final Rehearsals rehearsals;
  private final PublishImports imports;

  PublishApi(
      Advisories advisories,
      PublishRevision publishing,
      Rehearsals rehearsals,
      PublishImports imports) {
    this.advisories = advisories;
    this.publishing = publishing;
    this.rehearsals = rehearsals;
    this.imports = imports;
  }

  @PostMapping("/api/v1/advisories/{code}/publication")
  @Needs(Permission.PUBLISH_ADVISORY)
  PublishedAnswer publish(
      Viewer viewer,
      @PathVariable String code,
      @RequestParam(name = "dry-run", defaultValue = "false") boolean dryRun,
      @RequestBody HashOfContent asked) {
    Advisory advisory = advisories.byCode(viewer, code);
    Published published =
        dryRun
            ? rehearsals.of(viewer, advisory.id(), asked.hash())
            : publishing.publish(viewer, advisory.id(), asked.hash());
    return new PublishedAnswer(published.trackingId(), published.files());
  }

  @PostMapping("/api/v1/imports/publication")
  @Needs(Permission.PUBLISH_ADVISORY)
  ImportsPublished publishImports(Viewer viewer) {
    return new ImportsPublished(imports.publish(viewer, ""));
  }

  /// The content that the publisher has before them.
  record HashOfContent(String hash) {}

  /// What became public, and the files that changed.
  record PublishedAnswer(String number, List<String> files) {}

  /// The numbers that became public.
  record ImportsPublished(List<String> numbers) {}
}
