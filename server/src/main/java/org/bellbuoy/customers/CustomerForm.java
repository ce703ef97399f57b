package org.bellbuoy.customers;

import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;

/// A customer as typed. The code is read only when it is added and never changes.
public record CustomerForm(
    @Nullable String code, @Nullable String name, @Nullable String address, @Nullable String note) {

  static final int NAME = 200;
  private static final int ADDRESS = 1_000;
  private static final int NOTE = 4_000;

  public static CustomerForm empty() {
    return new CustomerForm("", "", "", "");
  }

  public static CustomerForm of(Customer customer) {
    CustomerPaper paper = customer.paper();
    return new CustomerForm(customer.code(), paper.name(), paper.address(), paper.note());
  }

  /// @return the code, which an added customer needs
  String readCode() {
    Reading reading = new Reading();
    String read = Typed.code(reading, "code", code);
    words(reading);
    reading.finish();
    return read;
  }

  CustomerPaper read() {
    Reading reading = new Reading();
    CustomerPaper paper = words(reading);
    reading.finish();
    return paper;
  }

  private CustomerPaper words(Reading reading) {
    return new CustomerPaper(
        reading.line("name", name, NAME),
        reading.optionalBlock("address", address, ADDRESS),
        reading.optionalBlock("note", note, NOTE));
  }
}
