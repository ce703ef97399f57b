package org.bellbuoy.incidents.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.WarnOfForgery;
import org.bellbuoy.incidents.WarningForm;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The warning of a wave of forged mail, for programs of the staff.
@RestController
class WarningApi {

  private final WarnOfForgery warn;

  WarningApi(WarnOfForgery warn) {
    this.warn = warn;
  }

  /// Begins a threat notice with the samples made harmless. Nothing is published by this.
  @PostMapping("/api/v1/incidents/{code}/warning")
  @Needs(Permission.WORK_INCIDENT)
  @ResponseStatus(HttpStatus.CREATED)
  BegunAnswer begin(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody WarningForm sent) {
    return new BegunAnswer(warn.begin(viewer, code, sent, IfMatch.version(match)));
  }

  /// @param advisory the code of the draft
  record BegunAnswer(String advisory) {}
}
