package org.bellbuoy.started;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.TestFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The only administrator has lost the password and every factor, and whoever runs the machine lets
/// them begin anew.
@Tag("started")
class RecoverTests {

  private static final String NEW_PASSWORD = "another kettle at noon 8";

  private Path folder;

  @BeforeEach
  void takeAFolder() throws IOException {
    folder = Files.createTempDirectory("bellbuoy-recover-");
  }

  @AfterEach
  void removeTheFolder() {
    TestFolders.delete(folder);
  }

  @Test
  void printsALinkThatWorksOnceAndEndsEverythingElse() {
    String session;
    try (Program house = Program.serve(folder)) {
      session = SetUp.of(house).cookies().get("__Host-desk");
    }
    try (Program house = Program.serve(folder, "--recover", SetUp.EMAIL)) {
      String path = SetUp.path(house.waitFor("  recover  "));
      DeskVisitor before = DeskVisitor.at(house.desk(""));
      before.cookies().put("__Host-desk", session);
      assertThat(before.get("/account").statusCode()).as("the old session").isEqualTo(302);
      assertThat(signIn(house, SetUp.PASSWORD).statusCode()).as("the old one").isEqualTo(422);

      DeskVisitor visitor = DeskVisitor.at(house.desk(""));
      assertThat(visitor.get(path).body()).contains("First");
      assertThat(visitor.post(path, "password", NEW_PASSWORD).statusCode()).isEqualTo(303);
      assertThat(visitor.get("/account/second-factor").statusCode()).isEqualTo(200);

      assertThat(DeskVisitor.at(house.desk("")).get(path).statusCode()).isEqualTo(404);
      assertThat(signIn(house, NEW_PASSWORD).statusCode()).isEqualTo(303);
    }
  }

  private static HttpResponse<String> signIn(Program house, String password) {
    DeskVisitor visitor = DeskVisitor.at(house.desk(""));
    visitor.get("/sign-in");
    return visitor.post("/sign-in", "email", SetUp.EMAIL, "password", password);
  }
}
