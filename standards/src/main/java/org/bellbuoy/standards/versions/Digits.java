package org.bellbuoy.standards.versions;

/// Numbers of any length, compared without being computed.
final class Digits {

  private Digits() {}

  static boolean only(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static int compare(String one, String other) {
    var left = withoutLeadingZeros(one);
    var right = withoutLeadingZeros(other);
    int byLength = Integer.compare(left.length(), right.length());
    return byLength != 0 ? byLength : left.compareTo(right);
  }

  private static String withoutLeadingZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }
}
