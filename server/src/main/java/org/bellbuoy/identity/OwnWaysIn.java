package org.bellbuoy.identity;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;

/// By what the viewer comes in: passkeys, a code generator, recovery codes. Only ever one's own.
@Component
public class OwnWaysIn {

  /// A generator's secret that waits for its first code.
  ///
  /// @param secret in base 32, in groups of four
  /// @param address what a generator reads from a picture (`otpauth:`)
  public record NewGenerator(String secret, String address) {
    @Override
    public String toString() {
      return "NewGenerator[]";
    }
  }

  private final SecondFactors factors;
  private final PasskeyRing ring;
  private final People people;
  private final Authority authority;

  OwnWaysIn(SecondFactors factors, PasskeyRing ring, People people, Authority authority) {
    this.factors = factors;
    this.ring = ring;
    this.people = people;
    this.authority = authority;
  }

  public WaysIn of(Viewer viewer) {
    return factors.of(self(viewer));
  }

  public List<Passkey> passkeys(Viewer viewer) {
    return ring.of(self(viewer));
  }

  /// What the browser needs to make a passkey for the viewer.
  public PasskeyOptions offer(Viewer viewer, RelyingParty door) {
    Person self = people.self(viewer);
    return ring.offer(door, new PasskeyOwner(self.id(), self.email(), self.name()));
  }

  /// What the browser needs to ask the viewer for a passkey in this session.
  public PasskeyOptions ask(Viewer viewer, RelyingParty door, UUID session) {
    return ring.ask(new Ceremony.ShowingAgain(door, self(viewer), session));
  }

  /// The generator that waits for its first code. Refuses: [Missing].
  public NewGenerator waiting(Viewer viewer) {
    Person self = people.self(viewer);
    return factors
        .waiting(self.id())
        .map(secret ->
            new NewGenerator(
                Base32.grouped(secret),
                "otpauth://totp/Bellbuoy:%s?secret=%s&issuer=Bellbuoy"
                    .formatted(self.email().replace("+", "%2B"), secret)))
        .orElseThrow(() -> new Refused(new Missing()));
  }

  private UUID self(Viewer viewer) {
    return authority.requireStaff(viewer).personId();
  }
}
