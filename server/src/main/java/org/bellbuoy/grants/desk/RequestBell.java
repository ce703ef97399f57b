package org.bellbuoy.grants.desk;

import java.util.Optional;
import org.bellbuoy.grants.Grants;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartOf;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for whoever decides while somebody waits for a test environment.
@PartOf(Part.TEST_ENVIRONMENTS)
@Component
class RequestBell implements Bell {

  private final Grants grants;
  private final Authority authority;

  RequestBell(Grants grants, Authority authority) {
    this.grants = grants;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    if (!authority.may(viewer, Permission.GRANT_ENVIRONMENT)) {
      return Optional.empty();
    }
    long waiting = grants.waiting(viewer);
    String words =
        waiting == 1
            ? "A researcher asks for a test environment"
            : waiting + " researchers ask for a test environment";
    return waiting == 0 ? Optional.empty() : Optional.of(Link.to(words, "/test-environments"));
  }
}
