package org.bellbuoy.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.People;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who looks after a product or a project, in place of who was said before.
///
/// Refuses: not allowed, what is neither in the catalogue nor in the scope, whoever is not on the
/// staff.
@Component
public class NameMaintainers {

  private final MaintainerStore store;
  private final Maintainers maintainers;
  private final People people;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  NameMaintainers(
      MaintainerStore store,
      Maintainers maintainers,
      People people,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.maintainers = maintainers;
    this.people = people;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param place the word with which reports name it
  /// @param codes of the people; nobody when empty
  /// @param routed whether a report that names this and nothing else brings them in by itself
  @Transactional
  public void name(Viewer viewer, String place, Collection<String> codes, boolean routed) {
    authority.require(viewer, Permission.EDIT_POLICY);
    if (maintainers.find(viewer, place).isEmpty()) {
      throw Invalid.of("place", "Choose a product or a project of the scope.").refused();
    }
    List<UUID> named = codes.stream().distinct().map(code -> person(viewer, code)).toList();
    if (routed && named.isEmpty()) {
      throw Invalid.of("people", "Choose whom a report shall bring in.").refused();
    }
    store.replace(place, named);
    store.route(place, routed);
    UUID about = UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    news.tell(new MaintainersNamed(viewer.actor(), clock.instant(), about, named, routed));
  }

  /// The same where they are offered only.
  @Transactional
  public void name(Viewer viewer, String place, Collection<String> codes) {
    name(viewer, place, codes, false);
  }

  private UUID person(Viewer viewer, String code) {
    return people
        .colleague(viewer, code)
        .map(Colleague::id)
        .orElseThrow(() -> Invalid.of("people", "Choose people of the staff.").refused());
  }
}
