package org.bellbuoy.intake;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.correspondence.FreshReceipt;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a report to the house as a stranger would, to try the desk. It says what it is by its
/// [Source], from the first row on: no report that somebody else sent can be turned into one, and
/// so be kept out of the figures.
///
/// Refuses: not allowed.
@Component
public class FileTrial {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private static final String WORDS =
      """
      This is a test of our own, to try the desk. No stranger sent it.

      Answer it as you would answer one: read it, write a few words, send them. Then open the status \
      page with the receipt code and see them as a reporter does.\
      """;

  private final ReceiveReport receive;
  private final Policies policies;
  private final Authority authority;
  private final Clock clock;

  FileTrial(ReceiveReport receive, Policies policies, Authority authority, Clock clock) {
    this.receive = receive;
    this.policies = policies;
    this.authority = authority;
    this.clock = clock;
  }

  /// @param fresh made before the transaction began, because making it is slow
  @Transactional
  public Receipt file(Viewer viewer, FreshReceipt fresh) {
    authority.require(viewer, Permission.READ_INTAKE);
    int version = policies.inForce(HOUSE, clock.instant()).map(PolicyVersion::number).orElse(0);
    Content content = new Content("", "", WORDS, "", "", "", "", "");
    return receive.receive(new NewReport(Source.TRIAL, content, List.of(), version), fresh);
  }
}
