package org.bellbuoy.fixes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about tasks: those of a case as a whole, and those that are one's own. A task
/// of a case whose circle the viewer is not in does not exist, and does not count.
@Component
public class Tasks {

  private final ItemStore store;
  private final Cases cases;
  private final Authority authority;

  Tasks(ItemStore store, Cases cases, Authority authority) {
    this.store = store;
    this.cases = cases;
    this.authority = authority;
  }

  /// The tasks of a case that are about no stream, oldest first; its reading was told already.
  public List<FixItem> of(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return store.of(file.id());
  }

  /// What the viewer has to do, over all cases and streams.
  ///
  /// @param most how many are shown
  @Transactional
  public OwnTasks own(Viewer viewer, int most) {
    authority.require(viewer, Permission.READ_CASE);
    UUID person = authority.requireStaff(viewer).personId();
    List<ItemStore.Owned> found = store.of(person, most);
    Map<CaseId, CaseFile> files =
        cases.among(viewer, found.stream().map(ItemStore.Owned::about).distinct().toList()).stream()
            .collect(Collectors.toMap(CaseFile::id, Function.identity()));
    List<OwnTasks.OwnTask> shown =
        found.stream()
            .flatMap(each ->
                Optional.ofNullable(files.get(each.about())).stream()
                    .map(file -> new OwnTasks.OwnTask(file, each.work(), each.item())))
            .toList();
    return new OwnTasks(store.countOf(person), shown);
  }
}
