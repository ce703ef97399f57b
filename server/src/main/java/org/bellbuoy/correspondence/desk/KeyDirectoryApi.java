package org.bellbuoy.correspondence.desk;

import org.bellbuoy.correspondence.KeyDirectory;
import org.bellbuoy.correspondence.SwitchKeyDirectory;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// Whether keys of reporters are asked for by Web Key Directory, for programs.
@RestController
class KeyDirectoryApi {

  private static final String HERE = "/api/v1/key-directory";

  /// @param asks whether the domain of an address is asked before the first answer to it
  record Asking(boolean asks) {}

  private final KeyDirectory directory;
  private final SwitchKeyDirectory switching;

  KeyDirectoryApi(KeyDirectory directory, SwitchKeyDirectory switching) {
    this.directory = directory;
    this.switching = switching;
  }

  @GetMapping(HERE)
  @Needs(Permission.MANAGE_KEYS)
  ResponseEntity<Asking> show(Viewer viewer) {
    return answer(directory.get(viewer));
  }

  @PutMapping(HERE)
  @Needs(Permission.MANAGE_KEYS)
  ResponseEntity<Asking> turn(
      Viewer viewer,
      @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
      @RequestBody Asking wanted) {
    return answer(
        switching.execute(viewer, new KeyDirectory.State(wanted.asks(), IfMatch.version(ifMatch))));
  }

  private static ResponseEntity<Asking> answer(KeyDirectory.State state) {
    return ResponseEntity.ok().eTag(IfMatch.tag(state.version())).body(new Asking(state.asks()));
  }
}
