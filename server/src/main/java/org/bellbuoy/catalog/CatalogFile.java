package org.bellbuoy.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.catalog.ImportLine.Column;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Csv;

/// The catalogue as a file that [ImportCatalog] reads back, with only what the viewer may know.
@org.springframework.stereotype.Component
public class CatalogFile {

  private final Catalog catalog;

  CatalogFile(Catalog catalog) {
    this.catalog = catalog;
  }

  public String csv(Viewer viewer) {
    List<Map<Column, String>> lines = new ArrayList<>();
    for (Product product : catalog.products(viewer)) {
      lines.add(line(product));
      List<Stream> streams = catalog.streams(viewer, product.id());
      streams.forEach(stream -> lines.add(line(product, stream)));
      for (Release release : catalog.releases(viewer, product)) {
        lines.add(line(product, name(streams, release), release));
      }
    }
    StringBuilder text = new StringBuilder(Csv.line(headings()));
    lines.forEach(line -> text.append(Csv.line(cells(line))));
    return text.toString();
  }

  private static Map<Column, String> line(Product product) {
    Map<Column, String> line = new EnumMap<>(Column.class);
    line.put(Column.PRODUCT, product.code());
    line.put(Column.NAME, product.name());
    line.put(Column.KIND, product.kind().key());
    line.put(Column.SCHEME, product.scheme().code());
    line.put(Column.PURL, product.purl().orElse(""));
    line.put(Column.CPE, product.cpe().orElse(""));
    return line;
  }

  private static Map<Column, String> line(Product product, Stream stream) {
    Map<Column, String> line = new EnumMap<>(Column.class);
    line.put(Column.PRODUCT, product.code());
    line.put(Column.STREAM, stream.name());
    line.put(Column.SUPPORT, stream.support().key());
    line.put(Column.SUPPORT_END, text(stream.supportEnd()));
    return line;
  }

  private static Map<Column, String> line(Product product, String stream, Release release) {
    Map<Column, String> line = new EnumMap<>(Column.class);
    line.put(Column.PRODUCT, product.code());
    line.put(Column.STREAM, stream);
    line.put(Column.RELEASE, release.number());
    line.put(Column.RELEASED_ON, text(release.releasedOn()));
    line.put(Column.RELEASE_SUPPORT_END, text(release.supportEnd()));
    line.put(Column.DOWNLOAD, release.download().orElse(""));
    line.put(Column.SHA256, release.sha256().orElse(""));
    line.put(Column.HIDDEN, release.isHidden() ? "yes" : "");
    return line;
  }

  private static String name(List<Stream> streams, Release release) {
    return streams.stream()
        .filter(stream -> stream.id().equals(release.stream()))
        .map(Stream::name)
        .findFirst()
        .orElse("");
  }

  private static String text(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static List<String> headings() {
    return List.of(Column.values()).stream().map(Column::heading).toList();
  }

  private static List<String> cells(Map<Column, String> line) {
    return List.of(Column.values()).stream().map(c -> line.getOrDefault(c, "")).toList();
  }
}
