package org.bellbuoy.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The timelines of cases, and the moves that wait for a second person. Words are sealed here.
@Component
class StepStore {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;

  StepStore(JdbcClient jdbc, Vault vault, Ids ids) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
  }

  void add(CaseId id, Step step) {
    UUID stepId = ids.next();
    jdbc.sql(
            """
            insert into cases.step (id, case_id, kind, at, by_kind, by_id, from_state, to_state,
                                    text_sealed)
            values (:id, :case, :kind, :at, :byKind, :by, :from, :to, :text)
            """)
        .param("id", stepId)
        .param("case", id.value())
        .param("kind", step.kind().name())
        .param("at", CaseStore.utc(step.at()))
        .param("byKind", step.by().kind().name())
        .param("by", step.by().id())
        .param("from", name(step.from()))
        .param("to", name(step.to()))
        .param("text", step.text().isEmpty() ? null : sealed(id, stepId, step.text()))
        .update();
  }

  List<Step> of(CaseId id) {
    return jdbc.sql(
            """
            select id, kind, at, by_kind, by_id, from_state, to_state, text_sealed
              from cases.step
             where case_id = :case
             order by id
            """)
        .param("case", id.value())
        .query((row, _) -> step(row))
        .list();
  }

  Optional<Proposal> proposal(CaseId id) {
    return jdbc.sql(
            "select to_state, by_id, at, text_sealed from cases.proposal where case_id = :case")
        .param("case", id.value())
        .query((row, _) -> proposal(id, row))
        .optional();
  }

  void propose(CaseId id, Proposal proposal) {
    withdrawProposal(id);
    jdbc.sql(
            """
            insert into cases.proposal (case_id, to_state, by_id, at, text_sealed)
            values (:case, :to, :by, :at, :text)
            """)
        .param("case", id.value())
        .param("to", proposal.to().name())
        .param("by", proposal.by())
        .param("at", CaseStore.utc(proposal.at()))
        .param("text", sealed(id, id.value(), proposal.text()))
        .update();
  }

  void withdrawProposal(CaseId id) {
    jdbc.sql("delete from cases.proposal where case_id = :case").param("case", id.value()).update();
  }

  private byte[] sealed(CaseId id, UUID place, String text) {
    return vault.in(new SealScope(id.value())).text(binding(place), text).bytes();
  }

  private static Binding binding(UUID place) {
    return new Binding("case step", place, "text");
  }

  private Step step(ResultSet row) throws SQLException {
    byte[] text = row.getBytes("text_sealed");
    UUID place = row.getObject("id", UUID.class);
    return new Step(
        Step.Kind.valueOf(row.getString("kind")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        state(row.getString("from_state")),
        state(row.getString("to_state")),
        text == null ? "" : vault.openText(binding(place), Sealed.of(text), ""));
  }

  private Proposal proposal(CaseId id, ResultSet row) throws SQLException {
    return new Proposal(
        CaseState.valueOf(row.getString("to_state")),
        row.getObject("by_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        vault.openText(binding(id.value()), Sealed.of(row.getBytes("text_sealed"))));
  }

  private static @Nullable String name(@Nullable CaseState state) {
    return state == null ? null : state.name();
  }

  private static @Nullable CaseState state(@Nullable String name) {
    return name == null ? null : CaseState.valueOf(name);
  }
}
