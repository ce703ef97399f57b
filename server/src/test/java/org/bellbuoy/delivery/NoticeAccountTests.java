package org.bellbuoy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.DeskVisitor;
import org.bellbuoy.testkit.HouseAccount;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.testkit.TestStaff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Receipts and notices leave by accounts, domains and keys of their own.
class NoticeAccountTests {

  private final Viewer.Staff administrator = TestStaff.person(Role.ADMINISTRATOR);

  @AfterEach
  void takeBothBack() {
    HouseAccount.none();
    HouseAccount.noneForNotices();
  }

  @Test
  void neverSendsBothFromOneDomain() {
    HouseAccount.at(2525);
    String own = HouseAccount.SENDER.replaceAll(".*@", "advisories@").replace("rep", "REP");

    Refused refused = catchThrowableOfType(Refused.class, () -> change(own));

    assertThat(((Invalid) refused.refusal()).flaws())
        .anySatisfy(flaw -> {
          assertThat(flaw.field()).isEqualTo("from");
          assertThat(flaw.message()).contains("different domains");
        });
    assertThat(change("advisories@other.example").exists()).isTrue();
  }

  @Test
  void signsEachKindWithAKeyOfItsOwn() {
    MailKeys keys = TestHouse.get(MailKeys.class);
    MailKey made = TestHouse.get(MakeMailKey.class).execute(administrator, MailKind.NOTICES);
    String before = keys.signing(MailKind.CORRESPONDENCE).selector();

    TestHouse.get(SignWithMailKey.class).execute(administrator, MailKind.NOTICES, made.selector());

    assertThat(keys.signing(MailKind.NOTICES).selector()).isEqualTo(made.selector());
    assertThat(keys.signing(MailKind.CORRESPONDENCE).selector()).isEqualTo(before);
    assertThat(keys.all(administrator, MailKind.CORRESPONDENCE))
        .noneMatch(key -> key.selector().equals(made.selector()));
  }

  @Test
  void hasAPageOfItsOwn() {
    DeskVisitor browser = DeskVisitor.signedIn(administrator);

    assertThat(browser.get("/operations/notice-mail").body())
        .contains("Mail for notices", "another domain");
    assertThat(browser.get("/operations").body()).contains("/operations/notice-mail");
  }

  private MailAccount change(String from) {
    MailAccounts accounts = TestHouse.get(MailAccounts.class);
    long version = accounts.get(administrator, MailKind.NOTICES).version();
    MailAccountForm typed = new MailAccountForm("localhost", "25", "loopback", "", "", from);
    return TestHouse.get(ChangeMailAccount.class)
        .execute(administrator, MailKind.NOTICES, typed, version);
  }
}
