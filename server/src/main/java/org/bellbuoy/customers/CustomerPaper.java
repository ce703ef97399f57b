package org.bellbuoy.customers;

/// What is known of a customer in words; lies sealed.
public record CustomerPaper(String name, String address, String note) {

  static CustomerPaper erased() {
    return new CustomerPaper(CustomerSeals.ERASED, "", "");
  }
}
