package org.bellbuoy.notices;

import java.util.List;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// The letter that tells of several revisions at once, in plain text.
@Component
class DigestLetters {

  private final VendorProfiles vendors;
  private final Installation house;

  DigestLetters(VendorProfiles vendors, Installation house) {
    this.vendors = vendors;
    this.house = house;
  }

  String subject(List<SendDigests.Item> items) {
    return "Security advisories of "
        + vendors.vendor().name()
        + ": "
        + items.size()
        + " new or revised";
  }

  String text(List<SendDigests.Item> items, String why, String leave) {
    StringBuilder text = new StringBuilder(600 + 300 * items.size());
    text.append("Published by ")
        .append(vendors.vendor().name())
        .append(" since the last of these letters:\n");
    items.forEach(item -> text.append(one(item)));
    return text.append("\nYou get this because ")
        .append(why)
        .append(" What is critical or exploited comes at once all the same.\n")
        .append("\nWhether this is from us: type this address and look a code up there.\n\n  ")
        .append(house.at("/genuine"))
        .append("\n\nTo get no more of these:\n\n  ")
        .append(leave)
        .append('\n')
        .toString();
  }

  private static String one(SendDigests.Item item) {
    Bulletin.Said said = item.said();
    StringBuilder text = new StringBuilder(300);
    text.append("\n  ").append(said.id());
    if (said.severity() != null) {
      text.append(" (").append(said.severity()).append(')');
    }
    text.append(": ").append(said.title()).append('\n');
    if (!said.inForce()) {
      text.append("  This advisory was taken back or replaced.\n");
    }
    if (!said.products().isEmpty()) {
      text.append("  Products: ").append(said.names()).append('\n');
    }
    text.append("  Revision ").append(said.revision()).append('\n');
    item.code().ifPresent(code -> text.append("  Code: ").append(code).append('\n'));
    return text.append("  ").append(said.url()).append('\n').toString();
  }
}
