package org.bellbuoy.cve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.catalog.Product;
import org.bellbuoy.sightings.Listing;

/// By which names a public list may mean us. It may mean us too often: a person looks at it then.
///
/// The vendor is meant where the words of one name begin the other, without what says in which form
/// a company is run: `Octopus` means `Octopus Deploy Pty Ltd`. Where another vendor is named, such
/// as a product's former maker, a product of ours is meant by its whole name of two words or more.
final class OwnNames {

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ab",
          "ag",
          "as",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "limited",
          "llc",
          "ltd",
          "nv",
          "oy",
          "plc",
          "pty",
          "sa",
          "sarl",
          "se",
          "srl",
          "the");
  private static final int TELLING = 2;

  private final List<String> vendor;
  private final List<Product> products;

  /// @param vendor the name of the vendor; where it is empty nobody is meant
  OwnNames(String vendor, List<Product> products) {
    this.vendor = words(vendor);
    this.products = List.copyOf(products);
  }

  boolean meantBy(Listing.Entry entry) {
    List<String> named = words(entry.vendor());
    return begins(named, vendor)
        || begins(vendor, named)
        || product(entry).filter(each -> words(each.name()).size() >= TELLING).isPresent();
  }

  /// Which product of ours has the name that the entry says.
  Optional<Product> product(Listing.Entry entry) {
    List<String> named = words(entry.product());
    return products.stream().filter(each -> words(each.name()).equals(named)).findFirst();
  }

  private static boolean begins(List<String> one, List<String> other) {
    return !one.isEmpty() && one.size() <= other.size() && other.subList(0, one.size()).equals(one);
  }

  private static List<String> words(String name) {
    return Arrays.stream(plain(name).split(" ", -1))
        .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
        .toList();
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(one -> plain.appendCodePoint(Character.isLetterOrDigit(one) ? one : ' '));
    return plain.toString();
  }
}
