package org.bellbuoy;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bellbuoy.walls.Addresses;
import org.bellbuoy.walls.Deeds;
import org.junit.jupiter.api.Test;

/// What a person can do on a page, a program can do by the API: by the same deed.
class TwoDoorsTests {

  private static final String PROOF =
      "a person proves who they are; programs bring a token, and nothing else opens to them";
  private static final String GUEST =
      "an outsider is a person with a link and a word, or a passkey; what they do inside has operations";

  private static final String CUSTOMER =
      "a customer's contact is a person who reads mail at their address; what they do inside has operations";

  private static final String LOOK =
      "people check what they typed before they send it; a program sends it at once";

  /// Deeds that only a page does, and why.
  private static final Map<String, String> ONE_DOOR =
      Map.ofEntries(
          Map.entry("AcceptInvitation.execute", PROOF),
          Map.entry("SetUpFirstAdministrator.execute", PROOF),
          Map.entry("ShowAgain.execute", PROOF),
          Map.entry("SignIn.execute", PROOF),
          Map.entry("SignInByCode.execute", PROOF),
          Map.entry("SignInByLink.execute", PROOF),
          Map.entry("SignInByPasskey.execute", PROOF),
          Map.entry("SignOut.execute", PROOF),
          Map.entry("EnterByPasskey.enter", GUEST),
          Map.entry("EnterCounter.enter", GUEST),
          Map.entry("LeaveCounter.leave", GUEST),
          Map.entry("AskForEntry.ask", CUSTOMER),
          Map.entry("EnterAsCustomer.enter", CUSTOMER),
          Map.entry("LeaveAsCustomer.leave", CUSTOMER),
          Map.entry("Beginnings.began", LOOK),
          Map.entry("Drafts.keep", LOOK),
          Map.entry("Drafts.send", LOOK));

  private static final Deeds DEEDS =
      new Deeds(
          new ClassFileImporter()
              .withImportOption(new ImportOption.DoNotIncludeTests())
              .importPackages("org.bellbuoy"),
          Addresses.all());

  @Test
  void everyDeedOfAFormIsAnOperationToo() {
    var forms = new TreeMap<>(DEEDS.ofForms());
    assertThat(forms).hasSizeGreaterThan(60);

    forms.keySet().removeAll(DEEDS.ofOperations().keySet());

    assertThat(forms.keySet())
        .as("deeds of one door, by the forms that do them: %s", forms)
        .isEqualTo(new TreeSet<>(ONE_DOOR.keySet()));
  }
}
