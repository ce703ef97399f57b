package org.bellbuoy.correspondence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes a mailbox away, with what lay in it for the reporter.
@Component
class ClosingStore {

  private final JdbcClient jdbc;

  ClosingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void close(ThreadId thread) {
    jdbc.sql(
            """
            delete from correspondence.mailbox_item i
             using correspondence.mailbox b
             where b.id = i.mailbox_id and b.thread_id = :thread
            """)
        .param("thread", thread.value())
        .update();
    jdbc.sql(
            """
            delete from correspondence.date_answer a
             using correspondence.mailbox b
             where b.id = a.mailbox_id and b.thread_id = :thread
            """)
        .param("thread", thread.value())
        .update();
    jdbc.sql(
            """
            delete from correspondence.one_time_note n
             using correspondence.mailbox b
             where b.id = n.mailbox_id and b.thread_id = :thread
            """)
        .param("thread", thread.value())
        .update();
    jdbc.sql("delete from correspondence.saying where thread_id = :thread")
        .param("thread", thread.value())
        .update();
    jdbc.sql("delete from correspondence.mailbox where thread_id = :thread")
        .param("thread", thread.value())
        .update();
  }
}
