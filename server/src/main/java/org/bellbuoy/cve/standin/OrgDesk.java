package org.bellbuoy.cve.standin;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/org`: the organisation, its quota and its user.
final class OrgDesk {

  private final Organisation organisation;
  private final Book book;

  OrgDesk(Organisation organisation, Book book) {
    this.organisation = organisation;
    this.book = book;
  }

  Reply one(Ask ask, String[] parts) {
    if (!parts[1].equals(organisation.shortName())) {
      return Reply.error(
          403,
          "NOT_SAME_ORG_OR_SECRETARIAT",
          "This information can only be viewed by the users of the same organization or the"
              + " Secretariat.");
    }
    if (!ask.method().equals("GET")) {
      return StandInServices.missing();
    }
    return switch (parts.length > 2 ? parts[2] : "") {
      case "" -> Reply.ok(organisation());
      case "id_quota" -> Reply.ok(quota(organisation, held()));
      case "users" -> Reply.ok(users());
      case "user" -> user(parts.length > 3 ? parts[3] : "");
      default -> StandInServices.missing();
    };
  }

  static ObjectNode quota(Organisation organisation, int held) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id_quota", organisation.quota())
        .put("total_reserved", held)
        .put("available", organisation.quota() - held);
  }

  private int held() {
    return Math.toIntExact(
        book.idsOf(organisation.shortName()).stream()
            .filter(each -> each.path("state").asString("").equals("RESERVED"))
            .count());
  }

  private ObjectNode organisation() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("UUID", organisation.id());
    body.put("name", organisation.shortName()).put("short_name", organisation.shortName());
    body.putObject("authority").putArray("active_roles").add("CNA");
    body.putObject("policies").put("id_quota", organisation.quota());
    return body;
  }

  private ObjectNode users() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.putArray("users").add(user());
    return body;
  }

  private Reply user(String name) {
    return name.equals(organisation.user())
        ? Reply.ok(user())
        : Reply.error(404, "USER_DNE", "The user '" + name + "' does not exist.");
  }

  private ObjectNode user() {
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    user.put("username", organisation.user()).put("org_UUID", organisation.id());
    user.put("active", true);
    user.putObject("name").put("first", "").put("last", "");
    user.putObject("authority").putArray("active_roles").add("ADMIN");
    return user;
  }
}
