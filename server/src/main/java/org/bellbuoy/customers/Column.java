package org.bellbuoy.customers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file of customers may say about one of them on a line.
enum Column {
  CUSTOMER,
  NAME,
  ADDRESS,
  NOTE,
  CONTACT_TO,
  CONTACT_CHANNEL,
  CONTACT_NAME,
  CONTACT_ROLE,
  CONTACT_LANGUAGE,
  PRODUCT,
  LABEL,
  VERSION,
  RUN_BY,
  FACTS,
  SINCE,
  UNTIL,
  ENTITLED,
  ENTITLED_SINCE,
  ENTITLED_UNTIL;

  static final List<Column> OF_CUSTOMER = List.of(NAME, ADDRESS, NOTE);
  static final List<Column> OF_CONTACT =
      List.of(CONTACT_TO, CONTACT_CHANNEL, CONTACT_NAME, CONTACT_ROLE, CONTACT_LANGUAGE);
  static final List<Column> OF_INSTALLATION = List.of(LABEL, VERSION, RUN_BY, FACTS, SINCE, UNTIL);

  static Optional<Column> of(String heading) {
    return Arrays.stream(values()).filter(each -> each.heading().equals(heading)).findFirst();
  }

  String heading() {
    return name().toLowerCase(Locale.ROOT);
  }
}
