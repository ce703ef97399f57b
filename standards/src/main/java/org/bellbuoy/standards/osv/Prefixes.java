package org.bellbuoy.standards.osv;

import java.util.Set;

/// The databases that registered a prefix for their ids (OSV schema, id and modified fields). Who
/// is not among them begins ids with `x_`.
final class Prefixes {
  private static final Set<String> KNOWN =
      Set.of(
          "ASB-A",
          "PUB-A",
          "ALPINE",
          "ALSA",
          "ALBA",
          "ALEA",
          "AZL",
          "BELL",
          "BIT",
          "CGA",
          "CLEANSTART",
          "CLSA",
          "CURL",
          "CVE",
          "DEBIAN",
          "DHI",
          "DRUPAL",
          "DSA",
          "DLA",
          "ELA",
          "DTSA",
          "ECHO",
          "EEF",
          "FreeBSD",
          "GHSA",
          "GO",
          "GSD",
          "HSEC",
          "JLSEC",
          "KUBE",
          "LBSEC",
          "LSN",
          "MAL",
          "MINI",
          "MGASA",
          "OESA",
          "OSEC",
          "OSV",
          "openSUSE-SU",
          "PHSA",
          "PSF",
          "PYSEC",
          "RHBA",
          "RHEA",
          "RHSA",
          "RLSA",
          "RXSA",
          "RSEC",
          "ROOT",
          "RUSTSEC",
          "SUSE-SU",
          "SUSE-RU",
          "SUSE-FU",
          "SUSE-OU",
          "UBUNTU",
          "USN",
          "V8");

  private Prefixes() {}

  static boolean knows(String id) {
    if (id.startsWith("x_")) {
      return true;
    }
    for (int dash = id.indexOf('-'); dash > 0; dash = id.indexOf('-', dash + 1)) {
      if (KNOWN.contains(id.substring(0, dash))) {
        return true;
      }
    }
    return false;
  }
}
