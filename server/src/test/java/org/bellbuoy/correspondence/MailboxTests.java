package org.bellbuoy.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Heavy;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.OutwardReleased;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestFence;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.Sealer;
import org.bellbuoy.vault.TestVault;
import org.bellbuoy.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MailboxTests {

  private static final String MARK = "8f14e45fceea167a5a36dedd4bea2543";
  private static final UUID REPORT = UUID.randomUUID();

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(MailboxTests.class.getSimpleName()));
  private final Heavy heavy = new Heavy();
  private final TestVault kit = TestVault.fresh();
  private final Sealer sealer = kit.sealer(room.jdbc, room.ids, room.clock);
  private final Vault vault = kit.vault(room.jdbc, room.ids, room.clock);
  private final ThreadStore threads = new ThreadStore(room.jdbc);
  private final MailboxStore store = new MailboxStore(room.jdbc);
  private final Attaching attaching = new Attaching(threads, sealer, room.ids);
  private final List<DomainEvent> witnessed = new ArrayList<>();
  private final Set<UUID> circle = new HashSet<>();
  private final Authority authority = new Authority((id, person) -> circle.contains(person));
  private final ThreadRights rights = new ThreadRights(threads, authority);

  private final Receipts receipts = new Receipts(heavy);
  private final OpenMailbox open = new OpenMailbox(store, threads, attaching, room.ids, room.clock);
  private final Mailboxes mailboxes =
      new Mailboxes(store, heavy, new StaticListableBeanFactory().getBeanProvider(CodeGuard.class));
  private final WriteAsReporter asReporter =
      new WriteAsReporter(store, attaching, witnessed::add, room.ids, room.clock);
  private final HearReporters hear = new HearReporters(threads, room.news);
  private final TestFence fence = new TestFence();
  private final Posting posting = new Posting(store, fence, room.ids);
  private final PostToMailbox post = new PostToMailbox(store, posting, room.clock);
  private final ByMail noMail =
      new ByMail() {
        @Override
        public boolean reaches(ThreadId thread) {
          return false;
        }

        @Override
        public void send(ThreadId thread, String text) {
          // nobody is written to
        }

        @Override
        public void sendAutomatic(ThreadId thread, String text) {
          // nobody is written to
        }
      };
  private final WriteToReporter toReporter =
      new WriteToReporter(rights, store, attaching, posting, noMail, room.clock, room.news);
  private final LinkThread link = new LinkThread(rights, threads, store, room.clock, room.news);
  private final Threads questions =
      new Threads(rights, threads, store, noMail, vault, room.clock, room.news);

  private final Viewer.Staff intake = TestRoom.staff(Role.INTAKE);
  private final Viewer.Staff analyst = TestRoom.staff(Role.ANALYST);
  private final FreshReceipt receipt = receipts.fresh();
  private final OpenedMailbox opened = atStreet(this::opened);

  @AfterEach
  void endHeavyWork() {
    heavy.destroy();
  }

  @Test
  void showsWhatLiesInItToWhoeverHasTheCode() {
    room.doing(() -> post.post(opened.thread(), new Post(Kind.STATE, "triage")));
    MailboxView view = mailboxes.read(receipt.code()).orElseThrow();

    assertThat(view.newest(Kind.NUMBER)).map(MailboxItem::text).contains("BB-1");
    assertThat(view.newest(Kind.STATE)).map(MailboxItem::text).contains("triage");
    assertThat(view.messages()).isEmpty();
  }

  @Test
  void keepsWhatIsWrittenFromTheReporterWhileNothingMayLeaveTheHouse() {
    fence.close();
    room.doing(() -> toReporter.write(intake, opened.thread(), "Which version is it?"));
    room.doing(() -> post.post(opened.thread(), new Post(Kind.STATE, "triage")));
    assertThat(mailboxes.read(receipt.code()).orElseThrow().messages()).isEmpty();
    assertThat(mailboxes.read(receipt.code()).orElseThrow().newest(Kind.STATE))
        .map(MailboxItem::text)
        .contains("received");

    fence.open();
    room.doing(() ->
        new HearOfRelease(store)
            .hear(new OutwardReleased(Actor.machine(), room.clock.instant(), fence.epoch())));
    assertThat(mailboxes.read(receipt.code()).orElseThrow().messages()).hasSize(1);
    assertThat(mailboxes.read(receipt.code()).orElseThrow().newest(Kind.STATE))
        .map(MailboxItem::text)
        .contains("triage");
  }

  @Test
  void givesTheSameNothingForAnUnknownAWrongAndAnImpossibleCode() {
    String wrong = receipt.code().substring(0, 10) + ReceiptCode.fresh().text().substring(10);

    assertThat(mailboxes.unlock(wrong)).isEmpty();
    assertThat(mailboxes.unlock(ReceiptCode.fresh().text())).isEmpty();
    assertThat(mailboxes.unlock("not a code")).isEmpty();
  }

  @Test
  void carriesMessagesBothWays() {
    room.doing(() -> toReporter.write(intake, opened.thread(), "Which version is it?"));
    UnlockedMailbox unlocked = mailboxes.unlock(receipt.code()).orElseThrow();
    atStreet(() -> asReporter.write(unlocked, "2024.3", List.of()));

    assertThat(mailboxes.read(unlocked).messages())
        .extracting(MailboxItem::kind, MailboxItem::text)
        .containsExactlyInAnyOrder(
            tuple(Kind.OUR_MESSAGE, "Which version is it?"), tuple(Kind.THEIR_MESSAGE, "2024.3"));
    assertThat(room.in(() -> questions.get(intake, opened.thread())).messages())
        .extracting(Message::text)
        .containsExactlyInAnyOrder("Which version is it?", "2024.3");
  }

  @Test
  void tellsTheHouseOnceOfWhatCameInAtTheStreet() {
    UnlockedMailbox unlocked = mailboxes.unlock(receipt.code()).orElseThrow();
    MessageId message = atStreet(() -> asReporter.write(unlocked, "hello", List.of()));
    assertThat(witnessed).singleElement().isInstanceOf(ReporterWrote.class);
    assertThat(room.heard.all()).isEmpty();

    assertThat(room.in(hear::hear)).isEqualTo(1);
    assertThat(room.in(hear::hear)).isZero();

    ReporterWrote told = room.heard.of(ReporterWrote.class).getFirst();
    assertThat(told.message()).isEqualTo(message);
    assertThat(told.about()).isEqualTo(REPORT);
  }

  @Test
  void servesAttachmentsAsTheBytesTheyWere() {
    Correspondence whole = room.in(() -> questions.get(intake, opened.thread()));
    Attachment file = whole.attachments().getFirst();
    OpenedAttachment content = room.in(() -> questions.attachment(intake, file.id()));

    assertThat(file.name()).isEqualTo("proof_of_concept.html");
    assertThat(file.cameWith()).isEqualTo(Optional.empty());
    assertThat(new String(content.content(), StandardCharsets.UTF_8)).isEqualTo("<b>" + MARK);
  }

  @Test
  void hidesALinkedThreadFromWhoeverIsNotInItsCircle() {
    circle.add(analyst.personId());
    EmbargoId embargo = new EmbargoId(UUID.randomUUID());
    room.jdbc
        .sql(
            """
            insert into embargo.embargo (id, state, opened_at, version)
            values (:id, 'NONE', '2026-11-23T09:00:00Z', 0)
            """)
        .param("id", embargo.value())
        .update();
    room.doing(() -> link.link(intake, opened.thread(), embargo));

    assertThat(room.in(() -> questions.get(analyst, opened.thread())).hasMailbox()).isTrue();
    refuses(() -> room.in(() -> questions.get(intake, opened.thread())), Missing.class);
    refuses(() -> room.in(() -> toReporter.write(intake, opened.thread(), "x")), Missing.class);
    refuses(
        () -> room.in(() -> questions.get(TestRoom.staff(Role.SUPPORT), opened.thread())),
        Missing.class);
    assertThat(room.heard.of(MaterialRead.class))
        .singleElement()
        .satisfies(read -> assertThat(read.about()).isEqualTo(embargo.value()));
  }

  @Test
  void hidesAnUnlinkedThreadFromEverybodyButIntake() {
    for (Role role : Role.values()) {
      Viewer.Staff viewer = TestRoom.staff(role);
      if (Set.of(Role.INTAKE, Role.ANALYST, Role.LEAD).contains(role)) {
        assertThat(room.in(() -> questions.get(viewer, opened.thread())).thread())
            .isEqualTo(opened.thread());
      } else {
        refuses(() -> room.in(() -> questions.get(viewer, opened.thread())), Missing.class);
      }
    }
  }

  @Test
  void leavesNoTraceOfCodeOrContentInTheDatabase() {
    UnlockedMailbox unlocked = mailboxes.unlock(receipt.code()).orElseThrow();
    atStreet(() -> asReporter.write(unlocked, MARK, List.of()));
    room.doing(() -> toReporter.write(intake, opened.thread(), MARK));
    String secret = receipt.code().replace("-", "").substring(6);

    for (String table : List.of("thread", "message", "attachment", "mailbox", "mailbox_item")) {
      assertThat(everythingIn(table)).doesNotContain(MARK, hex(MARK), secret, hex(secret));
    }
  }

  @Test
  void letsTheStreetReadNoMessage() {
    assertThatThrownBy(() -> atStreet(() -> threads.messages(opened.thread())))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> atStreet(() -> threads.attachments(opened.thread())))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void takesNoLargerFileThanItSays() {
    NewAttachment most = new NewAttachment("a", new byte[NewAttachment.MOST_BYTES]);

    assertThat(most.size()).isEqualTo(26_214_400);
    refuses(
        () -> new NewAttachment("a", new byte[NewAttachment.MOST_BYTES + 1]),
        CorrespondenceRefusal.AttachmentTooLarge.class);
  }

  @Test
  void believesNoNameOfAFile() {
    assertThat(new NewAttachment("../../etc/passwd", new byte[0]).name()).isEqualTo("passwd");
    assertThat(new NewAttachment("C:\\x\\cv\u202Efdp.exe", new byte[0]).name())
        .isEqualTo("cv_fdp.exe");
    assertThat(new NewAttachment("  ", new byte[0]).name()).isEqualTo("attachment");
  }

  private OpenedMailbox opened() {
    return open.open(
        receipt,
        REPORT,
        List.of(new Post(Kind.NUMBER, "BB-1"), new Post(Kind.STATE, "received")),
        List.of(
            new NewAttachment(
                "proof_of_concept.html", ("<b>" + MARK).getBytes(StandardCharsets.UTF_8))));
  }

  private <T> T atStreet(Supplier<T> deed) {
    return room.in(() -> {
      room.jdbc.sql("set local role bellbuoy_street").update();
      return deed.get();
    });
  }

  private String everythingIn(String table) {
    return room.jdbc
        .sql("select coalesce(string_agg(t::text, '|'), '') from correspondence." + table + " t")
        .query((row, number) -> row.getString(1))
        .single();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refuses(Runnable deed, Class<? extends Refusal> why) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(why));
  }
}
