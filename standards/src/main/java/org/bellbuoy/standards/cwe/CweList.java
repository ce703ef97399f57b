package org.bellbuoy.standards.cwe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.reference.ReferenceList;
import org.bellbuoy.standards.reference.ReferenceLists;

/// The pinned list. Checkers disagree about real documents because they carry different releases;
/// this one says which it is.
public final class CweList {

  private static final CweList PINNED = ReferenceLists.read(ReferenceList.CWE, CweLines::read);

  private final String release;
  private final String date;
  private final Map<String, CweEntry> byId;

  CweList(String release, String date, Map<String, CweEntry> byId) {
    this.release = release;
    this.date = date;
    this.byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
  }

  public static CweList pinned() {
    return PINNED;
  }

  public String release() {
    return release;
  }

  public String date() {
    return date;
  }

  /// The entry with an id such as "CWE-79".
  public Optional<CweEntry> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The entries one may name, in order of their ids, for a list to choose from.
  public List<CweEntry> usable() {
    return byId.values().stream()
        .filter(entry ->
            entry.usage() == CweUsage.ALLOWED
                || entry.usage() == CweUsage.ALLOWED_WITH_REVIEW
                || entry.usage() == CweUsage.DISCOURAGED)
        .toList();
  }

  public List<CweEntry> all() {
    return new ArrayList<>(byId.values());
  }
}
