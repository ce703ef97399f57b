package org.bellbuoy.standards.facts;

import org.jspecify.annotations.Nullable;

/// Something a customer installs or uses, named as the catalogue names it. The code is its stable
/// id in every document; purl and CPE are names others know it by.
public record Product(
    String vendor, String name, String code, @Nullable String purl, @Nullable String cpe) {

  public Product {
    vendor = Texts.required(vendor, "the vendor of a product");
    name = Texts.required(name, "the name of a product of " + vendor);
    code = Texts.required(code, "the code of the product " + name);
    purl = Texts.orNull(purl);
    cpe = Texts.orNull(cpe);
  }

  public Product(String vendor, String name, String code) {
    this(vendor, name, code, null, null);
  }
}
