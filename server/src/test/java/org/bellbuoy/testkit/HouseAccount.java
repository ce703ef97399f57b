package org.bellbuoy.testkit;

import org.bellbuoy.delivery.ChangeMailAccount;
import org.bellbuoy.delivery.MailAccountForm;
import org.bellbuoy.delivery.MailAccounts;
import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;

/// The account by which the house sends its letters. The tests share one house, so whoever sets it
/// takes it back.
public final class HouseAccount {

  public static final String SENDER = "desk@reports.example.com";

  private HouseAccount() {}

  /// A server of this machine.
  public static void at(int port) {
    set("localhost", port);
  }

  public static void none() {
    set("", 465);
  }

  /// The one of notices: a server of this machine.
  public static void forNotices(int port) {
    setForNotices("localhost", port);
  }

  public static void noneForNotices() {
    setForNotices("", 465);
  }

  private static void setForNotices(String host, int port) {
    Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
    MailAccountForm typed =
        new MailAccountForm(
            host, Integer.toString(port), "loopback", "", "", "advisories@notices.example.com");
    TestHouse.get(ChangeMailAccount.class)
        .execute(
            administrator,
            MailKind.NOTICES,
            typed,
            TestHouse.get(MailAccounts.class).get(administrator, MailKind.NOTICES).version());
  }

  private static void set(String host, int port) {
    Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);
    TestHouse.get(ChangeMailAccount.class)
        .execute(
            administrator,
            new MailAccountForm(host, Integer.toString(port), "loopback", "", "", SENDER),
            TestHouse.get(MailAccounts.class).get(administrator).version());
  }
}
