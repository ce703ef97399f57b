package org.bellbuoy.correspondence;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.delivery.DirectoryAnswer;
import org.bellbuoy.delivery.DirectoryLine;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.standards.openpgp.WebKeyDirectory;
import org.springframework.stereotype.Component;

/// Before somebody answers a thread for which no key is known, asks for the key of its address by
/// Web Key Directory (draft-koch-openpgp-webkey-service section 3.1), where the house is set to. An
/// answer is given in every case: it waits some seconds at most, and then leaves as it would have.
///
/// What comes is read in the locked process. Only a key that names exactly this address and takes
/// encryption today is used.
///
/// Refuses: missing, not allowed.
@Component
public class LookUpKey {

  private final KeyAsking asking;
  private final DirectoryLine line;
  private final MailParser parser;

  LookUpKey(KeyAsking asking, DirectoryLine line, MailParser parser) {
    this.asking = asking;
    this.line = line;
    this.parser = parser;
  }

  /// Not one transaction: no connection is held while a stranger's server thinks.
  public void lookUp(Viewer by, ThreadId thread) {
    asking.begin(by, thread).ifPresent(asked -> lookUp(by, thread, asked));
  }

  private void lookUp(Viewer by, ThreadId thread, KeyAsking.Asked asked) {
    switch (fetched(WebKeyDirectory.lookups(asked.address()))) {
      case DirectoryAnswer.Found found -> {
        Optional<SeenKey> key = usable(found.bytes(), asked.address());
        LookupOutcome outcome = key.isPresent() ? LookupOutcome.FOUND : LookupOutcome.NONE;
        asking.end(by, thread, asked, outcome, key);
      }
      case DirectoryAnswer.None _ ->
          asking.end(by, thread, asked, LookupOutcome.NONE, Optional.empty());
      case DirectoryAnswer.Unreached _, DirectoryAnswer.Failed _ ->
          asking.end(by, thread, asked, LookupOutcome.FAILED, Optional.empty());
    }
  }

  /// The direct method is for domains without a server of the advanced one only.
  private DirectoryAnswer fetched(List<URI> places) {
    DirectoryAnswer answer = new DirectoryAnswer.None();
    for (URI place : places) {
      answer = line.fetch(place);
      if (!(answer instanceof DirectoryAnswer.Unreached)) {
        return answer;
      }
    }
    return answer;
  }

  private Optional<SeenKey> usable(byte[] bytes, String address) {
    return parser.keys(bytes).stream()
        .filter(key -> key.encrypts() && key.addresses().contains(address))
        .findFirst();
  }
}
