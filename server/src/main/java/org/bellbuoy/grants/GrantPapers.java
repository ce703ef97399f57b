package org.bellbuoy.grants;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes and reads what lies of test environments in mailboxes.
@Component
@AtStreet
public class GrantPapers {

  private final JsonMapper json;

  GrantPapers(JsonMapper json) {
    this.json = json;
  }

  Post post(GrantPaper paper) {
    return new Post(MailboxItem.Kind.TEST_ENVIRONMENT, json.writeValueAsString(paper));
  }

  /// The newest of each test environment, in the order in which they were asked for.
  public Collection<GrantPaper> of(MailboxView view) {
    Map<String, GrantPaper> newest = new LinkedHashMap<>();
    for (GrantPaper paper : all(view)) {
      newest.put(paper.number(), paper);
    }
    return List.copyOf(newest.values());
  }

  private List<GrantPaper> all(MailboxView view) {
    return view.items().stream()
        .filter(item -> item.kind() == MailboxItem.Kind.TEST_ENVIRONMENT)
        .map(item -> json.readValue(item.text(), GrantPaper.class))
        .toList();
  }
}
