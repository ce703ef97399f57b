package org.bellbuoy.announcement.desk;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.announcement.AddOutlet;
import org.bellbuoy.announcement.Outlet;
import org.bellbuoy.announcement.OutletForm;
import org.bellbuoy.announcement.OutletKind;
import org.bellbuoy.announcement.Outlets;
import org.bellbuoy.announcement.RemoveOutlet;
import org.bellbuoy.announcement.TryOutlet;
import org.bellbuoy.announcement.What;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Needs;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The outlets, for programs. A secret goes in and never comes out.
@PartOf(Part.OUTLETS)
@RestController
@RequestMapping("/api/v1/outlets")
class OutletApi {

  record ListedOutlet(
      String code,
      OutletKind kind,
      What what,
      String name,
      String host,
      String space,
      Instant madeAt) {
    static ListedOutlet of(Outlet outlet) {
      return new ListedOutlet(
          outlet.code(),
          outlet.kind(),
          outlet.what(),
          outlet.name(),
          outlet.host(),
          outlet.space(),
          outlet.madeAt());
    }
  }

  /// @param said a sentence
  record OutletTest(String said) {}

  private final Outlets outlets;
  private final AddOutlet add;
  private final RemoveOutlet remove;
  private final TryOutlet attempt;

  OutletApi(Outlets outlets, AddOutlet add, RemoveOutlet remove, TryOutlet attempt) {
    this.outlets = outlets;
    this.add = add;
    this.remove = remove;
    this.attempt = attempt;
  }

  @GetMapping
  @Needs(Permission.RUN_HOUSE)
  List<ListedOutlet> list(Viewer viewer) {
    return outlets.all(viewer).stream().map(ListedOutlet::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Needs(Permission.RUN_HOUSE)
  ListedOutlet add(Viewer viewer, @RequestBody OutletForm typed) {
    return ListedOutlet.of(add.execute(viewer, typed));
  }

  /// Asks the service who we are there.
  @PostMapping("/{code}/tests")
  @Needs(Permission.RUN_HOUSE)
  OutletTest test(Viewer viewer, @PathVariable String code) {
    return new OutletTest(attempt.execute(viewer, code));
  }

  @DeleteMapping("/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Needs(Permission.RUN_HOUSE)
  void remove(Viewer viewer, @PathVariable String code) {
    remove.execute(viewer, code);
  }
}
