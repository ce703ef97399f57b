package org.bellbuoy.notices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.customers.Channel;
import org.bellbuoy.customers.Contact;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.standards.affected.AnswerKind;

/// A customer who is to be told.
///
/// @param kind the most pressing of what holds for what runs there
/// @param answer stands for all of it: another one means that they must look again
/// @param grounds by what we know it
/// @param way how they hear of it
/// @param to who reads mail there, or empty
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Concerned(
    CustomerId customer,
    AnswerKind kind,
    byte[] answer,
    Set<Ground> grounds,
    Way way,
    Optional<Contact> to) {

  private static final byte[] NO_ANSWER = {};

  /// Of an incident there is nothing to look up: whoever it touches is named.
  static Concerned byIncident(CustomerId customer, List<Contact> contacts) {
    return new Concerned(
        customer, AnswerKind.AFFECTED, NO_ANSWER, Set.of(), Way.of(contacts), reader(contacts));
  }

  static Optional<Contact> reader(List<Contact> contacts) {
    return contacts.stream().filter(Concerned::readsMail).findFirst();
  }

  Optional<Recipient> recipient() {
    return to.map(contact -> recipient(contact, kind));
  }

  /// Nobody can end these letters: they are a duty. A letter names neither version nor product of
  /// theirs, because it may be read on its way.
  static Recipient recipient(Contact contact, AnswerKind kind) {
    return new Recipient(contact.paper().to(), why(kind), contact.language(), null);
  }

  /// What happened stands in no line of why they get it.
  static Recipient ofIncident(Contact contact) {
    return new Recipient(
        contact.paper().to(),
        "you are our customer and it concerns you.",
        contact.language(),
        null);
  }

  static boolean readsMail(Contact contact) {
    return contact.channel() == Channel.MAIL && !contact.paper().to().isEmpty();
  }

  private static String why(AnswerKind kind) {
    return switch (kind) {
      case AFFECTED -> "you are our customer and, by what you told us, run what it affects.";
      case UNDER_INVESTIGATION ->
          "you are our customer and, by what you told us, run what we are still looking into.";
      case CONFLICT, AMBIGUOUS ->
          "you are our customer and what we published about what you run is not clear.";
      case UNKNOWN_VERSION -> "you are our customer and we do not know which version you run.";
      case FIXED, NOT_AFFECTED, NOT_LISTED ->
          "you are our customer and we told you of it before: what you told us that you run is not"
              + " affected any more.";
    };
  }
}
