package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.testkit.Furniture;
import org.bellbuoy.walls.Address;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.PageForm;
import org.bellbuoy.walls.Twist;
import org.bellbuoy.walls.Visit;
import org.bellbuoy.walls.Visit.Outcome;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every form of every page, filled in as nobody should: it comes back with a summary that leads to
/// the field, keeps what was typed elsewhere, and nothing is stored.
class BadFormTests {

  private static final String SCRIPT = Twist.HTML.text();

  /// They keep something of a refused try on purpose: the files of an unsent report, sealed, and
  /// the count of wrong passwords.
  private static final Set<String> REMEMBER = Set.of("/report", "/account/password", "/show-again");

  /// It names a case; whatever is the number of none is answered as if there were nothing.
  private static final String JOIN = "/cases/join";

  private final Furniture known = Furniture.fresh();

  @TestFactory
  Stream<DynamicTest> comesBackWithWhatWasTyped() {
    return Stream.of("street", "desk")
        .flatMap(door -> {
          Visit visit = Visit.at(door);
          return forms(door, visit).entrySet().stream()
              .map(form ->
                  DynamicTest.dynamicTest(
                      door + " " + form.getKey(), () -> sweep(door, visit, form.getValue())));
        });
  }

  /// Each form once, however many pages show it.
  private Map<String, PageForm> forms(String door, Visit visit) {
    Map<String, PageForm> forms = new LinkedHashMap<>();
    for (Address address : Addresses.all()) {
      if (address.isPage() && address.door().equals(door)) {
        String path = address.path(variable -> known.of(address.pattern(), variable));
        boolean open = Objects.equals(address.permission().orElseThrow(), Permission.ANYONE);
        Viewer viewer = open ? new Viewer.Anyone() : known.member();
        String query =
            address.pattern().equals("/advisories/new") ? "case=" + known.caseCode() : "";
        String page = visit.form(viewer, "GET", path, query).body();
        PageForm.in(page, path).forEach(form -> forms.putIfAbsent(form.kind(), form));
      }
    }
    return forms;
  }

  private void sweep(String door, Visit visit, PageForm form) {
    Viewer viewer = door.equals("street") ? new Viewer.Anyone() : known.member();
    List<String> wrong = new ArrayList<>();
    for (String field : form.values().keySet()) {
      for (Twist twist : Twist.values()) {
        Outcome outcome = send(visit, viewer, form, form.with(field, twist.text()));
        boolean must = form.texts().contains(field) && twist.mustBeRefused();
        check(wrong, form, field, twist.name(), outcome, must && form.method().equals("POST"));
      }
      check(wrong, form, field, "twice", send(visit, viewer, form, form.twice(field)), false);
      boolean needed = form.needed().contains(field);
      check(wrong, form, field, "missing", send(visit, viewer, form, form.without(field)), needed);
    }
    assertThat(wrong).isEmpty();
  }

  private static Outcome send(Visit visit, Viewer viewer, PageForm form, String fields) {
    return visit.form(viewer, form.method(), form.action().replaceAll("[?].*", ""), fields);
  }

  private static void check(
      List<String> wrong, PageForm form, String field, String how, Outcome outcome, boolean must) {
    String what = field + " " + how + " -> " + outcome.status();
    boolean stored = outcome.written() > 0 && !REMEMBER.contains(form.action());
    if (outcome.status() >= 500 || stored) {
      wrong.add(what + " after " + outcome.written() + " rows");
    }
    if (outcome.body().contains(SCRIPT)) {
      wrong.add(what + " with a script in the page");
    }
    boolean unknown = outcome.status() == 404 && form.action().equals(JOIN);
    if (unknown) {
      return;
    }
    if (must && outcome.status() != 422) {
      wrong.add(what + ", not 422");
    } else if (must && !outcome.body().contains("href=\"#" + field)) {
      wrong.add(what + ", but no link to the field");
    } else if (must && form.keeps(field) && !outcome.body().contains(form.kept())) {
      wrong.add(what + ", but what was typed is gone");
    }
  }
}
