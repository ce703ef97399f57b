package org.bellbuoy.intake;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.policy.GroundRules;
import org.bellbuoy.policy.GroundRulesInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The rules of the queue, and what one would have met.
@Component
public class QueueRules {

  private final QueueRuleStore store;
  private final Ruling ruling;
  private final ReportRights rights;
  private final GroundRulesInForce ground;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  QueueRules(
      QueueRuleStore store,
      Ruling ruling,
      ReportRights rights,
      GroundRulesInForce ground,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.ruling = ruling;
    this.rights = rights;
    this.ground = ground;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// As they stand, those in use first.
  public List<QueueRule> list(Viewer viewer) {
    authority.require(viewer, Permission.READ_INTAKE);
    return store.latest().stream().map(ruling::opened).toList();
  }

  /// All versions of one, the latest first.
  public List<QueueRule> versions(Viewer viewer, UUID id) {
    authority.require(viewer, Permission.READ_INTAKE);
    List<QueueRule> versions = store.versions(id).stream().map(ruling::opened).toList();
    if (versions.isEmpty()) {
      throw new Missing().refused();
    }
    return versions;
  }

  /// Those in use that a report has met. The viewer may read the report.
  public List<QueueRule> of(Viewer viewer, Report report) {
    return rights.mayRead(viewer, report)
        ? store.of(report.id()).stream().map(ruling::opened).toList()
        : List.of();
  }

  /// What a rule would have met of the last ninety days, as far as the viewer may know. Nothing is
  /// done; the reading is told.
  @Transactional
  public Met preview(Viewer viewer, RuleForm typed) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    RuleText rule = typed.read(nonFindings(viewer));
    Ruling.Found found =
        ruling.find(rule, clock.instant(), report -> rights.mayRead(viewer, report));
    List<UUID> read = found.met().stream().map(report -> report.id().value()).toList();
    if (!read.isEmpty()) {
      news.tell(new MaterialRead(viewer.actor(), clock.instant(), viewer.actor().id(), read));
    }
    return new Met(found.met(), found.looked(), found.cut());
  }

  /// What the policy says is no finding.
  public List<String> nonFindings(Viewer viewer) {
    return ground.rules(viewer).nonFindings().stream().map(GroundRules.NonFinding::what).toList();
  }

  /// What a rule would have met.
  ///
  /// @param looked how many reports were looked at
  /// @param cut whether older ones of these days were not looked at
  public record Met(List<Report> reports, int looked, boolean cut) {
    public Met {
      reports = List.copyOf(reports);
    }
  }
}
