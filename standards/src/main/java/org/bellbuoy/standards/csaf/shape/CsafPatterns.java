package org.bellbuoy.standards.csaf.shape;

/// Forms of text that CSAF prescribes, put together from their parts.
///
/// What may repeat without end repeats possessively (`*+`, `++`): Java's matcher calls itself for
/// each round that it might take back, and a stranger's text of a few thousand rounds would exhaust
/// the stack. Alternatives therefore stand in such an order that the first to match is the right
/// one.
final class CsafPatterns {
  private static final String CPE_ATTRIBUTE =
      "((\\?*|\\*?)([a-zA-Z0-9\\-._]|(\\\\[\\\\*?!\"#$%&'()+,/:;<=>@\\[\\]^`{|}~]))++(\\?*|\\*?)|[*\\-])";
  private static final String CPE_LANGUAGE = "([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?|[*\\-])";

  /// CPE 2.3 formatted string, or CPE 2.2 URI.
  static final String CPE =
      "^(cpe:2\\.3:[aho*\\-](:%1$s){5}:%2$s(:%1$s){4}|c[pP][eE]:/[AHOaho]?(:[A-Za-z0-9._\\-~%%]*){0,6})$"
          .formatted(CPE_ATTRIBUTE, CPE_LANGUAGE);

  private static final String EXTENDED_LANGUAGE =
      "([A-Za-z]{4,8}|[A-Za-z]{2,3}(-[A-Za-z]{3}(-[A-Za-z]{3}){0,2})?)";
  private static final String SCRIPT_REGION_VARIANTS =
      "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*+";
  private static final String EXTENSIONS = "(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})++)*+";
  private static final String PRIVATE = "[Xx](-[A-Za-z0-9]{1,8})++";

  /// A language tag of BCP 47.
  static final String LANGUAGE =
      "^("
          + EXTENDED_LANGUAGE
          + SCRIPT_REGION_VARIANTS
          + EXTENSIONS
          + "(-"
          + PRIVATE
          + ")?|"
          + PRIVATE
          + "|[Ii]-[Dd][Ee][Ff][Aa][Uu][Ll][Tt]|[Ii]-[Mm][Ii][Nn][Gg][Oo])$";

  private static final String NUMBER = "(0|[1-9]\\d*)";
  private static final String PRE_RELEASE_PART = "(\\d*[a-zA-Z-][0-9a-zA-Z-]*|0|[1-9]\\d*)";

  /// An integer version or a semantic one (semver.org).
  static final String VERSION =
      "^(%1$s|%1$s\\.%1$s\\.%1$s(-%2$s(\\.%2$s)*+)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*+)?)$"
          .formatted(NUMBER, PRE_RELEASE_PART);

  static final String CVE = "^CVE-[0-9]{4}-[0-9]{4,}$";
  static final String CWE = "^CWE-[1-9]\\d{0,5}$";
  static final String PROFILE = "^[^\\s\\-_.](.*[^\\s\\-_.])?$";
  static final String TRACKING_ID = "^\\S(.*\\S)?$";

  private CsafPatterns() {}
}
