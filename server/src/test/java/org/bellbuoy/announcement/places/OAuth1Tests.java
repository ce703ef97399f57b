package org.bellbuoy.announcement.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OAuth1Tests {

  /// The example in the service's own documentation ("Creating a signature"), whose parameters
  /// stand in the query here as a body of JSON is not signed.
  @Test
  void signsAsTheExampleOfTheServiceDoes() {
    String header =
        OAuth1.header(
            new OAuth1.Keys(
                "xvz1evFS4wEEPTGEFPHBog",
                "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw",
                "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb",
                "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE"),
            "POST",
            URI.create(
                "https://api.twitter.com/1.1/statuses/update.json?include_entities=true"
                    + "&status=Hello%20Ladies%20%2b%20Gentlemen%2c%20a%20signed%20OAuth%20request%21"),
            Instant.ofEpochSecond(1_318_622_958L),
            "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg");

    assertThat(header)
        .startsWith("OAuth ")
        .contains("oauth_signature=\"hCtSmYh%2BiHYCEqBWrE7C7hYmtUk%3D\"");
  }
}
