package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bellbuoy.publication.page.FolderPage;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;

/// Bakes the directory listings of the CSAF tree (CSAF 2.0, requirement 14).
@Component
class FolderBaking {

  private static final int KIBIBYTE = 1024;

  private final TreeStore store;
  private final Pages pages;

  FolderBaking(TreeStore store, Pages pages) {
    this.store = store;
    this.pages = pages;
  }

  void bake(Batch batch, Letterhead letterhead) {
    List<TreeStore.Listed> files = store.below(Addresses.CSAF);
    for (String folder : folders(files)) {
      FolderPage page = new FolderPage(folder, parent(folder), entries(folder, files));
      batch.put(PublicFile.page(folder, pages.folder(page, letterhead)));
    }
  }

  private static Set<String> folders(List<TreeStore.Listed> files) {
    Set<String> folders = new TreeSet<>();
    folders.add(Addresses.CSAF);
    for (TreeStore.Listed file : files) {
      int slash = file.path().lastIndexOf('/');
      while (slash + 1 >= Addresses.CSAF.length()) {
        folders.add(file.path().substring(0, slash + 1));
        slash = file.path().lastIndexOf('/', slash - 1);
      }
    }
    return folders;
  }

  private static @org.jspecify.annotations.Nullable String parent(String folder) {
    return folder.equals(Addresses.CSAF)
        ? null
        : folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
  }

  private static List<FolderPage.Entry> entries(String folder, List<TreeStore.Listed> files) {
    Map<String, Instant> inner = new TreeMap<>();
    Stream.Builder<FolderPage.Entry> own = Stream.builder();
    for (TreeStore.Listed file : files) {
      if (!file.path().startsWith(folder)) {
        continue;
      }
      String rest = file.path().substring(folder.length());
      int slash = rest.indexOf('/');
      if (slash < 0) {
        own.add(new FolderPage.Entry(rest, size(file.size()), Moment.inWords(file.changedAt())));
      } else {
        inner.merge(rest.substring(0, slash + 1), file.changedAt(), FolderBaking::later);
      }
    }
    Stream<FolderPage.Entry> folders =
        inner.entrySet().stream()
            .map(entry ->
                new FolderPage.Entry(entry.getKey(), "", Moment.inWords(entry.getValue())));
    return Stream.concat(folders, own.build()).toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static String size(int bytes) {
    return bytes < KIBIBYTE ? bytes + " B" : (bytes + KIBIBYTE / 2) / KIBIBYTE + " KiB";
  }
}
