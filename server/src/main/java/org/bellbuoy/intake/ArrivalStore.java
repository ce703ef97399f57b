package org.bellbuoy.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.vault.Hashes;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The side of the table that the street sees: it can put a report in and never look at one.
@Component
@AtStreet
class ArrivalStore {

  private final JdbcClient jdbc;

  ArrivalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Arrival arrival) {
    byte[] sealed = arrival.content().bytes();
    jdbc.sql(
            """
            insert into intake.report (id, tracking, source, thread_id, policy_version,
                                       content_sealed, content_sha256, arrived_at, proof)
            values (:id, :tracking, :source, :thread, :policy, :content, :hash, :at, :proof)
            """)
        .param("id", arrival.id())
        .param("tracking", arrival.tracking())
        .param("source", arrival.source().name())
        .param("thread", arrival.thread().value())
        .param("policy", arrival.policyVersion())
        .param("content", sealed)
        .param("hash", Hashes.sha256(sealed))
        .param("at", arrival.at().atOffset(ZoneOffset.UTC))
        .param("proof", arrival.proof().name())
        .update();
  }

  /// A report as it is put in.
  record Arrival(
      UUID id,
      String tracking,
      Source source,
      ThreadId thread,
      int policyVersion,
      Sealed content,
      Instant at,
      ProofMark proof) {}
}
