package org.bellbuoy.customers;

/// What is known of a contact in words; lies sealed.
///
/// @param to the mail address, postal address or telephone number
/// @param certificate an OpenPGP certificate in armour, or nothing
public record ContactPaper(String name, String to, String certificate) {}
