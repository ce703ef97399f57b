package org.bellbuoy.correspondence;

/// PGPainless by its own program, years older than the library that we use.
class PgpainlessTests extends StatelessPgp {

  PgpainlessTests() {
    super("/usr/bin/pgpainless-cli");
  }
}
