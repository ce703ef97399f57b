package org.bellbuoy.standards.reference;

import java.util.regex.Pattern;

/// A list that others keep, by which documents are judged. This module carries an edition of each;
/// [NewerLists] may bring a newer one.
///
/// The first line of a list says which edition it is; each other line is an entry.
public enum ReferenceList {
  /// MITRE's weaknesses: `number|usage|name`, former names indented below as `last release|name`.
  CWE("cwe", Pattern.compile("\\d+\\|[ardpx-]\\|.*| +[0-9.]+\\|.+")),
  /// Names of licences of SPDX and ScanCode; `-` before a deprecated one, `+` before an exception.
  LICENCES("licences", Pattern.compile("-?\\+?\\S+")),
  /// Systems that name vulnerabilities (RVISC): the system, a blank, the form of its names as a
  /// regular expression.
  ID_SYSTEMS("id-systems", Pattern.compile("\\S+ \\S.*")),
  /// SSVC's decision points: namespace, key, version and the keys of the values in their order.
  SSVC("ssvc", Pattern.compile("\\S+ \\S+ \\S+( \\S+)+"));

  private final String name;
  private final Pattern line;

  ReferenceList(String name, Pattern line) {
    this.name = name;
    this.line = line;
  }

  /// How the file is called that holds an edition of it.
  public String fileName() {
    return name + ".txt";
  }

  /// Whether this may be a line of it after the first.
  boolean has(String text) {
    return line.matcher(text).matches();
  }
}
