package org.bellbuoy.advisories.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bellbuoy.advisories.Content;
import org.bellbuoy.advisories.DraftField;
import org.bellbuoy.web.page.FormErrors;

/// What a draft states of one flaw, or of none. Where there are many flaws, each is a line that
/// leads to its fields, and only what somebody speaks of stands open: hundreds of empty forms help
/// nobody.
///
/// @param flaw counted from 1; 0 for what is of none
/// @param fields all of it
/// @param open the fields that stand open, with what is said about them
public record StatedGroup(int flaw, List<StatedField> fields, List<StatedField> open) {

  private static final int MANY = 12;

  public StatedGroup {
    fields = List.copyOf(fields);
    open = List.copyOf(open);
  }

  static List<StatedGroup> of(
      Content content, CommentsView comments, Map<String, String> typed, FormErrors errors) {
    Map<Integer, List<StatedField>> flaws = new LinkedHashMap<>();
    StatedField.of(content)
        .forEach(
            each -> flaws.computeIfAbsent(each.field().flaw(), _ -> new ArrayList<>()).add(each));
    int asked = asked(typed);
    List<StatedGroup> groups = new ArrayList<>();
    flaws.forEach((flaw, fields) -> {
      boolean whole = flaw == 0 || flaws.size() <= MANY || flaw == asked;
      groups.add(
          new StatedGroup(
              flaw,
              fields,
              fields.stream()
                  .filter(each -> whole || spokenOf(each.field(), comments, errors))
                  .toList()));
    });
    return groups;
  }

  /// The flaw of the field that was said or asked for.
  private static int asked(Map<String, String> typed) {
    return DraftField.find(typed.getOrDefault("said", "").replace('-', '/'))
        .map(DraftField::flaw)
        .orElse(0);
  }

  private static boolean spokenOf(DraftField field, CommentsView comments, FormErrors errors) {
    return !comments.at(field.path()).isEmpty() || errors.at("comment-" + field.key()) != null;
  }

  /// Whether it is a line that leads to its fields.
  public boolean folded() {
    return open.size() < fields.size();
  }

  /// The word that opens it.
  public String key() {
    return fields.getFirst().field().key();
  }

  public String line() {
    return fields.stream()
        .map(StatedField::says)
        .filter(says -> !says.isEmpty())
        .collect(Collectors.joining("; "));
  }
}
