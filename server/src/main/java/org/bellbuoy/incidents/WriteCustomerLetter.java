package org.bellbuoy.incidents;

import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes what customers are told about an incident, in one language; what was written in it before
/// gives way. Nothing leaves by this.
///
/// Refuses: missing, invalid, changed meanwhile.
@Component
public class WriteCustomerLetter {

  private final IncidentWriting writing;
  private final CustomerLetterDrafting drafting;
  private final CustomerLetterStore letters;
  private final Authority authority;

  WriteCustomerLetter(
      IncidentWriting writing,
      CustomerLetterDrafting drafting,
      CustomerLetterStore letters,
      Authority authority) {
    this.writing = writing;
    this.drafting = drafting;
    this.letters = letters;
    this.authority = authority;
  }

  @Transactional
  public void write(Viewer viewer, String code, CustomerLetterForm typed, long version) {
    Incident taken = writing.taken(viewer, code, version);
    UUID by = authority.requireStaff(viewer).personId();
    CustomerLetter letter = drafting.read(by, taken, typed, writing.now());
    writing.requireUnchanged(viewer, taken);
    letters.put(taken.id(), letter);
    writing.keep(viewer, taken, IncidentStep.Kind.LETTER_WRITTEN, letter.language());
  }
}
