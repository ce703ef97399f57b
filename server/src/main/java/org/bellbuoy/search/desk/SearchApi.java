package org.bellbuoy.search.desk;

import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.search.Found;
import org.bellbuoy.search.Search;
import org.bellbuoy.search.Wanted;
import org.bellbuoy.web.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search for programs, and for the search box while somebody types.
@RestController
class SearchApi {

  private final Search search;

  SearchApi(Search search) {
    this.search = search;
  }

  @GetMapping("/api/v1/search")
  @Needs(Permission.STAFF)
  Found search(
      Viewer viewer,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "25") int limit) {
    return search.find(viewer, Wanted.read(q, kind, state, limit));
  }
}
