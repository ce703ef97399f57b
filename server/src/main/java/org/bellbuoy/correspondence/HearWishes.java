package org.bellbuoy.correspondence;

import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes into the house what was answered at the street by links. What belongs to no link of ours,
/// or came too late or twice, does nothing.
@Component
public class HearWishes {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int AT_ONCE = 50;

  private final WishStore store;
  private final DoWish deed;
  private final MailThreads threads;
  private final Vault vault;
  private final News news;

  HearWishes(WishStore store, DoWish deed, MailThreads threads, Vault vault, News news) {
    this.store = store;
    this.deed = deed;
    this.threads = threads;
    this.vault = vault;
    this.news = news;
  }

  /// @return how many were heard
  @Transactional
  public int hear() {
    List<WishStore.Answer> answers = store.answers(AT_ONCE);
    for (WishStore.Answer answer : answers) {
      answer.wish().ifPresent(wish -> take(wish, answer));
      store.heard(answer.id());
    }
    return answers.size();
  }

  private void take(WishStore.Stored wish, WishStore.Answer answer) {
    WishState state = answer.yes() ? WishState.CONFIRMED : WishState.REFUSED;
    String words = vault.openText(AskForWish.binding(wish.id()), wish.words());
    store.answered(wish.id(), state, answer.at());
    if (answer.yes()) {
      deed.execute(Actor.anyone(), wish.thread(), wish.kind(), words);
    }
    threads.note(
        HOUSE,
        wish.thread(),
        "The reporter %s by a link to the address on record: %s."
            .formatted(
                answer.yes() ? "confirmed" : "refused", AskForWish.shown(wish.kind(), words)));
    news.tell(
        new WishAnswered(Actor.anyone(), answer.at(), wish.thread().value(), wish.kind(), state));
  }
}
