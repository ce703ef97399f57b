package org.bellbuoy.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The members of staff: in full for administrators, by name and role for colleagues.
@Component
public class People {

  private final PersonStore store;
  private final RoleStore roles;
  private final Personal personal;
  private final Authority authority;
  private final Pepper pepper;

  People(
      PersonStore store, RoleStore roles, Personal personal, Authority authority, Pepper pepper) {
    this.pepper = pepper;
    this.store = store;
    this.roles = roles;
    this.personal = personal;
    this.authority = authority;
  }

  /// Whether nobody can administer this house yet. Asked at start, before there is any viewer.
  public boolean needSetUp() {
    return !roles.hasAdministrator();
  }

  /// Everybody, with addresses and state. Refuses whoever does not manage people.
  public List<Person> all(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return personal.openEach(store.all(), PersonRow::name, this::person);
  }

  public Optional<Person> findByCode(Viewer viewer, String code) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return store.findByCode(code).map(this::person);
  }

  /// One of them, by id. Refuses whoever does not manage people.
  public Optional<Person> find(Viewer viewer, UUID id) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return store.find(id).map(this::person);
  }

  /// The viewer's own account.
  public Person self(Viewer viewer) {
    return person(store.find(authority.requireStaff(viewer).personId()).orElseThrow());
  }

  /// The active members of staff, by name.
  public List<Colleague> colleagues(Viewer viewer) {
    authority.require(viewer, Permission.STAFF);
    List<PersonRow> active =
        store.all().stream().filter(row -> row.state() == PersonState.ACTIVE).toList();
    return personal
        .<PersonRow, Colleague>openEach(active, PersonRow::name, this::colleague)
        .stream()
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  /// The active member of staff whose address this is. Refuses whoever does not manage people.
  public Optional<Person> findByAddress(Viewer viewer, String address) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return store
        .findByEmail(pepper.hash("email", EmailAddress.comparable(address)))
        .filter(row -> row.state() == PersonState.ACTIVE)
        .map(this::person);
  }

  /// A colleague by the code that addresses and forms carry; also one who has left.
  public Optional<Colleague> colleague(Viewer viewer, String code) {
    authority.require(viewer, Permission.STAFF);
    return store.findByCode(code).map(this::colleague);
  }

  /// The names behind ids, for timelines and lists; whoever is unknown is left out.
  public Map<UUID, String> names(Viewer viewer, Collection<UUID> ids) {
    authority.require(viewer, Permission.STAFF);
    List<PersonRow> rows = store.named(ids.stream().distinct().toList());
    return personal
        .<PersonRow, Map.Entry<UUID, String>>openEach(
            rows, PersonRow::name, row -> Map.entry(row.id(), name(row)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Person person(PersonRow row) {
    return new Person(
        row.id(),
        row.code(),
        name(row),
        personal.open(Personal.Field.EMAIL, row.id(), row.email()),
        row.state(),
        row.roles(),
        row.createdAt(),
        row.version());
  }

  private Colleague colleague(PersonRow row) {
    return new Colleague(row.id(), row.code(), name(row), row.roles());
  }

  private String name(PersonRow row) {
    return personal.open(Personal.Field.NAME, row.id(), row.name());
  }
}
