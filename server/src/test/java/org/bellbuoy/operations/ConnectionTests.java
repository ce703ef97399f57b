package org.bellbuoy.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.bellbuoy.identity.Role;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.StreetVisitor;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.bellbuoy.walls.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The connections to the database: how many, how safe, and that each is given back.
class ConnectionTests {

  private static final String ELSEWHERE = "jdbc:postgresql://db.example.test:5432/desk?user=a";

  @Test
  void givesEveryConnectionBack() {
    DeskVisitor visitor = DeskVisitor.signedIn(TestStaff.person(Role.values()));
    for (int i = 0; i < 15; i++) {
      visitor.get("/cases");
      visitor.get("/cases/zzzzzzzzzz");
      visitor.get("/api/v1/products?limit=no");
      visitor.post("/people/invite", "name", "", "email", "x");
      new StreetVisitor().postJson("/api/v1/reports", "{\"what\":7}");
    }

    assertThat(pool("desk").getMaximumPoolSize()).isLessThan(15);
    assertThat(pool("street").getMaximumPoolSize()).isLessThan(15);
    assertThat(visitor.get("/cases").statusCode()).isEqualTo(200);
    assertThat(new StreetVisitor().get("/report").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsToTheNumberWrittenDown() {
    String paper =
        Sources.text(
            Path.of(System.getProperty("bellbuoy.home", ".."))
                .resolve("docs/security/connections.md"));

    for (String door : new String[] {"desk", "street"}) {
      HikariDataSource pool = pool(door);
      assertThat(paper)
          .contains(
              "| `"
                  + door
                  + "` pool | "
                  + pool.getMaximumPoolSize()
                  + " connections | "
                  + pool.getConnectionTimeout() / 1000
                  + " s |");
    }
  }

  @Test
  void wantsTlsToADatabaseElsewhere() {
    assertThat(DatabaseAccess.parse(ELSEWHERE).url())
        .contains("sslmode=verify-full", "DefaultJavaSSLFactory");
    assertThat(DatabaseAccess.parse(ELSEWHERE + "&sslmode=verify-ca&sslrootcert=/etc/ca.pem").url())
        .endsWith("?sslmode=verify-ca&sslrootcert=/etc/ca.pem");
    assertThat(DatabaseAccess.parse("jdbc:postgresql://localhost/desk?user=a").url())
        .doesNotContain("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"disable", "allow", "prefer", "require"})
  void refusesLessToADatabaseElsewhere(String mode) {
    assertThatThrownBy(() -> DatabaseAccess.parse(ELSEWHERE + "&sslmode=" + mode))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("verify-full");
  }

  private static HikariDataSource pool(String door) {
    DataSource source =
        (door.equals("desk") ? TestHouse.doors().house() : TestHouse.doors().street())
            .getBean(DataSource.class);
    return (HikariDataSource) source;
  }
}
