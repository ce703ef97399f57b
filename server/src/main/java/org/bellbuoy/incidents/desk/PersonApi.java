package org.bellbuoy.incidents.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.DestroyPersons;
import org.bellbuoy.incidents.KeepPersons;
import org.bellbuoy.incidents.PersonList;
import org.bellbuoy.incidents.PersonLists;
import org.bellbuoy.incidents.PersonPlan;
import org.bellbuoy.incidents.PersonsForm;
import org.bellbuoy.web.IfMatch;
import org.bellbuoy.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The persons whose data an incident exposed, for programs of the staff.
@RestController
@RequestMapping("/api/v1/incidents/{code}/persons")
class PersonApi {

  private final PersonLists lists;
  private final KeepPersons keep;
  private final DestroyPersons destroy;

  PersonApi(PersonLists lists, KeepPersons keep, DestroyPersons destroy) {
    this.lists = lists;
    this.keep = keep;
    this.destroy = destroy;
  }

  @GetMapping
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<ListsAnswer> show(Viewer viewer, @PathVariable String code) {
    PersonLists.Whole whole = lists.of(viewer, code);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(whole.incident().version()))
        .body(ListsAnswer.of(whole));
  }

  /// Says what a file would bring in, and keeps nothing.
  @PostMapping("/look")
  @Needs(Permission.WORK_INCIDENT)
  PersonPlan look(Viewer viewer, @PathVariable String code, @RequestBody FileSent sent) {
    return lists.look(viewer, code, sent.csv());
  }

  /// Brings in exactly what was looked at.
  @PostMapping
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<ListsAnswer> keep(
      Viewer viewer,
      @PathVariable String code,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestBody PersonsForm sent) {
    keep.keep(viewer, code, sent, IfMatch.version(match));
    return show(viewer, code);
  }

  /// The letters to these persons, as a file to hand on.
  @GetMapping(path = "/{list}/letters.csv", produces = "text/csv;charset=UTF-8")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<String> handOn(
      Viewer viewer, @PathVariable String code, @PathVariable String list) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letters.csv\"")
        .body(lists.handOn(viewer, code, list));
  }

  /// Destroys them before their day.
  @PostMapping("/{list}/destruction")
  @Needs(Permission.WORK_INCIDENT)
  ResponseEntity<ListsAnswer> destroy(
      Viewer viewer, @PathVariable String code, @PathVariable String list) {
    destroy.destroy(viewer, code, list);
    return show(viewer, code);
  }

  /// @param csv headings `to`, `name`, `language`
  record FileSent(@Nullable String csv) {}

  /// @param languages in which there is a notice of personal data to hand on
  record ListsAnswer(List<ListAnswer> lists, List<String> languages) {
    static ListsAnswer of(PersonLists.Whole whole) {
      return new ListsAnswer(
          whole.lists().stream().map(ListAnswer::of).toList(), whole.languages());
    }
  }

  /// A list of persons.
  record ListAnswer(
      String list,
      int persons,
      Instant broughtIn,
      LocalDate destroyBy,
      @Nullable Instant destroyedAt) {
    static ListAnswer of(PersonList of) {
      return new ListAnswer(of.code(), of.persons(), of.at(), of.destroyBy(), of.destroyedAt());
    }
  }
}
