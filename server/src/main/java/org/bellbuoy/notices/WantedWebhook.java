package org.bellbuoy.notices;

import java.net.URI;

/// Where a program of a stranger stands and what it wants. Whoever has the address may write there,
/// so it lies sealed like the secret.
///
/// @param secret by which it knows that we speak, as Standard Webhooks writes it
/// @param leave the word that ends it
record WantedWebhook(URI address, Interest interest, String secret, String leave) {

  @Override
  public String toString() {
    return "WantedWebhook[…]";
  }
}
