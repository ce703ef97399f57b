package org.bellbuoy.intake.street;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.MailboxItem.Kind;
import org.bellbuoy.correspondence.MailboxView;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Moment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The whole exchange as a file for the reporter's hands only: to be read, for programs, and our
/// promise with its signature. The same mailbox gives the same bytes.
@Component
class Exchange {

  private static final Words WORDS = Words.of("intake");

  private final JsonMapper json;

  Exchange(JsonMapper json) {
    this.json = json;
  }

  byte[] zip(MailboxView view) {
    Map<String, String> files = new TreeMap<>();
    files.put("exchange.txt", text(view));
    files.put("exchange.json", json.writeValueAsString(items(view)));
    view.newest(Kind.STATEMENT).ifPresent(item -> files.put("safe-harbour.txt", item.text()));
    view.newest(Kind.STATEMENT_SIGNATURE)
        .ifPresent(item -> files.put("safe-harbour.txt.asc", item.text()));
    return packed(files);
  }

  private static List<ReportApi.Item> items(MailboxView view) {
    return view.items().stream().map(ReportApi.Item::of).toList();
  }

  private static String text(MailboxView view) {
    return view.items().stream()
        .filter(item -> item.kind() != Kind.STATEMENT_SIGNATURE)
        .map(Exchange::entry)
        .collect(Collectors.joining("\n"));
  }

  private static String entry(MailboxItem item) {
    String what = WORDS.say("item." + item.kind().name().toLowerCase(Locale.ROOT));
    return Moment.inWords(item.at()) + "  " + what + "\n\n" + item.text().indent(2);
  }

  private static byte[] packed(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
