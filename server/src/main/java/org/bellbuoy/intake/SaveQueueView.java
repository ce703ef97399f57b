package org.bellbuoy.intake;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person keeps a selection of the queue under a name; the same name again takes the place of
/// what was kept under it.
///
/// Refuses: [IntakeRefusal.TooManyViews].
@Component
public class SaveQueueView {

  private static final int NAME = 60;
  private static final int MOST = 30;

  private final QueueViewStore store;
  private final QueueViews views;
  private final ForgetQueueView forget;
  private final Sealer sealer;
  private final Ids ids;

  SaveQueueView(
      QueueViewStore store, QueueViews views, ForgetQueueView forget, Sealer sealer, Ids ids) {
    this.store = store;
    this.views = views;
    this.forget = forget;
    this.sealer = sealer;
    this.ids = ids;
  }

  /// @param name as typed
  @Transactional
  public UUID save(Viewer viewer, @Nullable String name, QueueFilter filter) {
    List<QueueView> kept = views.list(viewer);
    Reading reading = new Reading();
    String called = reading.line("name", name, NAME);
    reading.finish();
    List<QueueView> same = kept.stream().filter(view -> view.name().equals(called)).toList();
    if (kept.size() - same.size() >= MOST) {
      throw new IntakeRefusal.TooManyViews().refused();
    }
    same.forEach(view -> forget.forget(viewer, view.id()));
    UUID id = ids.next();
    store.add(
        viewer.actor().id(),
        new QueueViewStore.Kept(
            id, sealer.fresh(new SealScope(id)).text(QueueViews.binding(id), called), filter));
    return id;
  }
}
