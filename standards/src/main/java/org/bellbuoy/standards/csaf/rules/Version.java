package org.bellbuoy.standards.csaf.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A document version: an integer, or a semantic version (CSAF 3.1.11). Ordered as semver.org says;
/// build metadata does not count.
record Version(
    boolean isInteger, List<BigInteger> numbers, List<String> preRelease, boolean hasBuild)
    implements Comparable<Version> {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d+)(?:\\.(\\d+)\\.(\\d+)(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*+))?(\\+.+)?)?");

  static @Nullable Version read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return null;
    }
    BigInteger major = new BigInteger(form.group(1));
    if (form.group(2) == null) {
      return new Version(true, List.of(major), List.of(), false);
    }
    List<String> pre = form.group(4) == null ? List.of() : List.of(form.group(4).split("\\.", -1));
    return new Version(
        false,
        List.of(major, new BigInteger(form.group(2)), new BigInteger(form.group(3))),
        pre,
        form.group(5) != null);
  }

  BigInteger major() {
    return numbers.getFirst();
  }

  boolean isZero() {
    return major().signum() == 0;
  }

  boolean isPreRelease() {
    return !preRelease.isEmpty();
  }

  /// The same version without its pre-release part.
  Version released() {
    return new Version(isInteger, numbers, List.of(), hasBuild);
  }

  @Override
  public int compareTo(Version other) {
    for (int i = 0; i < 3; i++) {
      int order = number(i).compareTo(other.number(i));
      if (order != 0) {
        return order;
      }
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    return comparePreRelease(other);
  }

  private BigInteger number(int place) {
    return place < numbers.size() ? numbers.get(place) : BigInteger.ZERO;
  }

  private int comparePreRelease(Version other) {
    int common = Math.min(preRelease.size(), other.preRelease.size());
    for (int i = 0; i < common; i++) {
      int order = comparePart(preRelease.get(i), other.preRelease.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(preRelease.size(), other.preRelease.size());
  }

  private static int comparePart(String one, String two) {
    boolean oneNumeric = one.chars().allMatch(Character::isDigit);
    boolean twoNumeric = two.chars().allMatch(Character::isDigit);
    if (oneNumeric && twoNumeric) {
      return new BigInteger(one).compareTo(new BigInteger(two));
    }
    return oneNumeric == twoNumeric ? one.compareTo(two) : oneNumeric ? -1 : 1;
  }
}
