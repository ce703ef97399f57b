package org.bellbuoy.standards.facts;

import org.jspecify.annotations.Nullable;

/// Who says all this: name, web address as namespace, and how to reach them.
public record Publisher(
    String name,
    String namespace,
    PublisherRole role,
    @Nullable String contact,
    @Nullable String authority) {

  public Publisher {
    name = Texts.required(name, "the name of the publisher");
    namespace = Texts.required(namespace, "the web address of the publisher");
    contact = Texts.orNull(contact);
    authority = Texts.orNull(authority);
  }

  /// A vendor speaking about its own products.
  public static Publisher vendor(String name, String namespace, @Nullable String contact) {
    return new Publisher(name, namespace, PublisherRole.VENDOR, contact, null);
  }
}
