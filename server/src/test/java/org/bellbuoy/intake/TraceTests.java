package org.bellbuoy.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTests {

  @Test
  void findsThePlacesThatATextNames() {
    assertThat(
            Trace.in(
                "In `XmlReader.readEntity` (src/io/XmlReader.java), called by parse(), a request to"
                    + " https://tide.example/api/spaces/7?x=1 ends at 0x7fff5694. See CVE-2024-3094."))
        .containsExactly(
            new Trace(Trace.Kind.FUNCTION, "XmlReader.readEntity"),
            new Trace(Trace.Kind.FILE, "XmlReader.java"),
            new Trace(Trace.Kind.FUNCTION, "parse"),
            new Trace(Trace.Kind.PATH, "/api/spaces/7"),
            new Trace(Trace.Kind.MEMORY, "0x7fff5694"),
            new Trace(Trace.Kind.NUMBER, "CVE-2024-3094"));
  }

  @Test
  void findsNoPlaceInPlainWords() {
    assertThat(Trace.in("Anyone can read it. Yes/no? e.g. 3.14, tide.example, and/or www.x.org"))
        .isEmpty();
  }
}
