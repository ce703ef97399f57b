package org.bellbuoy.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bellbuoy.vault.Seal;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The contacts of customers, each customer's in the order in which we write to them.
@Repository
class ContactStore {

  private record Row(
      ContactId id,
      CustomerId customer,
      int place,
      ContactRole role,
      Channel channel,
      String language,
      Sealed paper) {}

  private final JdbcClient db;
  private final CustomerSeals seals;
  private final ContactMarks marks;

  ContactStore(JdbcClient db, CustomerSeals seals, ContactMarks marks) {
    this.db = db;
    this.seals = seals;
    this.marks = marks;
  }

  List<Contact> of(CustomerId customer) {
    return of(List.of(customer));
  }

  /// Those of many customers by one question.
  List<Contact> of(Collection<CustomerId> customers) {
    if (customers.isEmpty()) {
      return List.of();
    }
    List<Row> rows =
        db.sql(
                """
                select id, customer_id, place, role, channel, language, paper_sealed
                  from customers.contact where customer_id in (:customers)
                 order by customer_id, place, id
                """)
            .param("customers", customers.stream().map(CustomerId::value).toList())
            .query(ContactStore::row)
            .list();
    return seals.each(rows, Row::paper, this::contact);
  }

  void add(Seal seal, Contact contact) {
    statement(
            seal,
            contact,
            """
            insert into customers.contact
              (id, customer_id, place, role, channel, language, paper_sealed, address_mark)
            values (:id, :customer, :place, :role, :channel, :language, :paper, :mark)
            """)
        .update();
  }

  void change(Seal seal, Contact contact) {
    statement(
            seal,
            contact,
            """
            update customers.contact
               set customer_id = :customer, place = :place, role = :role, channel = :channel,
                   language = :language, paper_sealed = :paper, address_mark = :mark
             where id = :id
            """)
        .update();
  }

  /// Those whose addresses have no mark yet, held until the transaction ends.
  List<Contact> unmarked(int most) {
    List<Row> rows =
        db.sql(
                """
                select id, customer_id, place, role, channel, language, paper_sealed
                  from customers.contact where address_mark is null
                 order by id limit :most
                   for update skip locked
                """)
            .param("most", most)
            .query(ContactStore::row)
            .list();
    return seals.each(rows, Row::paper, this::contact);
  }

  void mark(Contact contact) {
    db.sql("update customers.contact set address_mark = :mark where id = :id")
        .param("id", contact.id().value())
        .param("mark", marks.of(contact))
        .update();
  }

  void remove(ContactId id) {
    db.sql("delete from customers.contact where id = :id").param("id", id.value()).update();
  }

  void removeAllOf(CustomerId customer) {
    db.sql("delete from customers.contact where customer_id = :customer")
        .param("customer", customer.value())
        .update();
  }

  /// Counts them from 1, with one of them where it wants to stand.
  void order(CustomerId customer, ContactId one, int wanted) {
    List<ContactId> ids = new ArrayList<>(of(customer).stream().map(Contact::id).toList());
    ids.remove(one);
    ids.add(Math.min(Math.max(wanted, 1) - 1, ids.size()), one);
    number(ids);
  }

  void order(CustomerId customer) {
    number(of(customer).stream().map(Contact::id).toList());
  }

  private void number(List<ContactId> ids) {
    for (int at = 0; at < ids.size(); at++) {
      db.sql("update customers.contact set place = :place where id = :id and place <> :place")
          .param("id", ids.get(at).value())
          .param("place", at + 1)
          .update();
    }
  }

  private JdbcClient.StatementSpec statement(Seal seal, Contact contact, String sql) {
    return db.sql(sql)
        .param("id", contact.id().value())
        .param("customer", contact.customer().value())
        .param("place", contact.place())
        .param("role", contact.role().name())
        .param("channel", contact.channel().name())
        .param("language", contact.language())
        .param("mark", marks.of(contact))
        .param(
            "paper",
            seals.sealed(seal, CustomerSeals.CONTACT, contact.id().value(), contact.paper()));
  }

  private Contact contact(Row row) {
    return new Contact(
        row.id(),
        row.customer(),
        row.place(),
        row.role(),
        row.channel(),
        row.language(),
        seals.open(CustomerSeals.CONTACT, row.id().value(), row.paper(), ContactPaper.class));
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new ContactId(Columns.id(row, "id")),
        Columns.customer(row),
        row.getInt("place"),
        ContactRole.valueOf(row.getString("role")),
        Channel.valueOf(row.getString("channel")),
        row.getString("language"),
        Columns.paper(row));
  }
}
