package org.bellbuoy.incidents;

import java.util.List;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets the letters about an incident leave, to every customer who is named and was not sent the
/// same already. Who wrote them does not also send them.
///
/// Refuses: missing, [IncidentRefusal.NoLetter], [IncidentRefusal.NobodyNamed],
/// [IncidentRefusal.LetterOutdated], [IncidentRefusal.WroteItThemselves], cooling off, changed
/// meanwhile.
@Component
public class MailAffected {

  private final IncidentWriting writing;
  private final CustomerLetterStore letters;
  private final CustomerLetterDrafting drafting;
  private final AffectedStore affected;
  private final AffectedPost post;
  private final SecondPerson second;

  MailAffected(
      IncidentWriting writing,
      CustomerLetterStore letters,
      CustomerLetterDrafting drafting,
      AffectedStore affected,
      AffectedPost post,
      SecondPerson second) {
    this.writing = writing;
    this.letters = letters;
    this.drafting = drafting;
    this.affected = affected;
    this.post = post;
    this.second = second;
  }

  /// @return how many customers were added to whom they go
  @Transactional
  public int mail(Viewer viewer, String code, long version) {
    Incident taken = writing.taken(viewer, code, version);
    List<CustomerLetter> written = letters.of(taken.id());
    List<CustomerId> named = affected.of(taken.id()).stream().map(Affected::customer).toList();
    require(taken, written, named);
    writing.requireUnchanged(viewer, taken);
    var _ =
        second.require(
            viewer,
            CustomerLetters.proposed(taken, written),
            "",
            new IncidentRefusal.WroteItThemselves());
    int added =
        post.send(
            new Mailing(
                taken.id(),
                written.getLast().id(),
                written.stream().map(CustomerLetter::words).toList(),
                named));
    writing.keep(viewer, taken, IncidentStep.Kind.LETTERS_SENT, added + " customers");
    return added;
  }

  private void require(Incident taken, List<CustomerLetter> written, List<CustomerId> named) {
    if (written.isEmpty()) {
      throw new IncidentRefusal.NoLetter().refused();
    }
    if (named.isEmpty()) {
      throw new IncidentRefusal.NobodyNamed().refused();
    }
    if (written.stream().anyMatch(each -> each.kind() != drafting.kind(taken))) {
      throw new IncidentRefusal.LetterOutdated().refused();
    }
  }
}
