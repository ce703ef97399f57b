package org.bellbuoy.incidents;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.correspondence.LetterKind;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Csv;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about the persons whose data an incident exposed.
@Component
public class PersonLists {

  private final Incidents incidents;
  private final PersonListStore store;
  private final CustomerLetterStore letters;
  private final IncidentWriting writing;
  private final Clock clock;
  private final News news;

  PersonLists(
      Incidents incidents,
      PersonListStore store,
      CustomerLetterStore letters,
      IncidentWriting writing,
      Clock clock,
      News news) {
    this.incidents = incidents;
    this.store = store;
    this.letters = letters;
    this.writing = writing;
    this.clock = clock;
    this.news = news;
  }

  /// @param languages in which there is a notice of personal data to hand on
  public record Whole(Incident incident, List<PersonList> lists, List<String> languages) {

    public Whole {
      lists = List.copyOf(lists);
      languages = List.copyOf(languages);
    }
  }

  @Transactional
  public Whole of(Viewer viewer, String code) {
    Incident incident = incidents.row(viewer, code);
    news.tell(
        new MaterialRead(viewer.actor(), clock.instant(), incident.id(), List.of(incident.id())));
    return new Whole(
        incident,
        store.of(incident.id()),
        notices(incident).stream().map(Mailing.Words::language).toList());
  }

  /// Says what a file would bring in, and keeps nothing.
  public PersonPlan look(Viewer viewer, String code, @Nullable String csv) {
    Incident _ = incidents.row(viewer, code);
    return PersonFile.read(csv).plan();
  }

  /// The letters to these persons, each in their language, as a file with which a person or another
  /// program writes to them. That it was handed on stays with the incident.
  ///
  /// Refuses: missing, also once they were destroyed, [IncidentRefusal.NoLetter].
  @Transactional
  public String handOn(Viewer viewer, String code, String list) {
    Incident incident = incidents.row(viewer, code);
    PersonList found =
        store
            .find(incident.id(), list)
            .filter(each -> each.destroyedAt() == null)
            .orElseThrow(() -> new Missing().refused());
    List<Mailing.Words> notices = notices(incident);
    if (notices.isEmpty()) {
      throw new IncidentRefusal.NoLetter().refused();
    }
    StringBuilder file = new StringBuilder();
    file.append(Csv.line(List.of("to", "name", "language", "subject", "text")));
    for (Person person : store.persons(found)) {
      Mailing.Words words = Mailing.in(notices, person.language());
      file.append(
          Csv.line(
              List.of(
                  person.to(), person.name(), words.language(), words.subject(), words.text())));
    }
    writing.told(
        viewer, incident, IncidentStep.Kind.PERSONS_HANDED_ON, found.persons() + " persons");
    return file.toString();
  }

  private List<Mailing.Words> notices(Incident incident) {
    return letters.of(incident.id()).stream()
        .filter(each -> each.kind() == LetterKind.PERSONAL_DATA)
        .map(CustomerLetter::words)
        .toList();
  }
}
