package org.bellbuoy.cases.desk;

import java.util.List;
import org.bellbuoy.cases.Maintainers;
import org.bellbuoy.cases.NameMaintainers;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who looks after what, for programs.
@RestController
@RequestMapping("/api/v1/maintainers")
class MaintainerApi {

  /// @param place the word with which reports name a product or a project
  /// @param people their codes
  /// @param routed whether a report that names this and nothing else brings them in by itself
  record Kept(String place, List<String> people, @Nullable Boolean routed) {

    static Kept of(Maintainers.Kept kept) {
      return new Kept(
          kept.place(), kept.by().stream().map(each -> each.code()).toList(), kept.routed());
    }
  }

  private final Maintainers maintainers;
  private final NameMaintainers name;

  MaintainerApi(Maintainers maintainers, NameMaintainers name) {
    this.maintainers = maintainers;
    this.name = name;
  }

  @GetMapping
  @Needs(Permission.STAFF)
  List<Kept> all(Viewer viewer) {
    return maintainers.all(viewer).stream().map(Kept::of).toList();
  }

  @PutMapping
  @Needs(Permission.EDIT_POLICY)
  List<Kept> name(Viewer viewer, @RequestBody Kept wanted) {
    name.name(viewer, wanted.place(), wanted.people(), Boolean.TRUE.equals(wanted.routed()));
    return all(viewer);
  }
}
