package org.bellbuoy.customers;

/// Somebody at a customer to whom we can speak.
///
/// @param place 1 for who is written to first
/// @param language such as `de`
public record Contact(
    ContactId id,
    CustomerId customer,
    int place,
    ContactRole role,
    Channel channel,
    String language,
    ContactPaper paper) {

  Contact at(int other) {
    return new Contact(id, customer, other, role, channel, language, paper);
  }

  Contact of(CustomerId other, int there) {
    return new Contact(id, other, there, role, channel, language, paper);
  }
}
