package org.bellbuoy.standards.versions;

/// By which rules version numbers are written and ordered; the code is what a vers URI names.
public enum VersionScheme {
  /// Numbers between dots, as many as one likes, such as `2024.3.12766` or `6.1.1116`.
  DOTTED("intdot"),
  SEMVER("semver"),
  MAVEN("maven"),
  NPM("npm"),
  NUGET("nuget"),
  PYPI("pypi"),
  DEBIAN("deb"),
  RPM("rpm"),
  GO("golang"),
  /// Nothing is known but the text: numbers compare as numbers, letters as letters.
  GENERIC("generic");

  private final String code;

  VersionScheme(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
