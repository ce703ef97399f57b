package org.bellbuoy.cve;

/// How far an id has come with the CVE programme.
public enum CveState {
  RESERVED,
  /// Its record is public.
  PUBLISHED,
  /// It will never be used, or its record was withdrawn.
  REJECTED
}
