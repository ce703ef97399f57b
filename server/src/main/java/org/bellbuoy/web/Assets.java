package org.bellbuoy.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bellbuoy.kernel.InEveryProcess;
import org.springframework.stereotype.Component;

/// Style, script and marks, under addresses that carry their own hash and so may be kept for ever.
///
/// A page made by an older version names an older hash; it is answered with today's bytes and not
/// kept, so that a baked page never loses its clothes.
@Component
@InEveryProcess
public final class Assets {

  /// Where they live on every door.
  public static final String FOLDER = "/assets/";

  private static final Pattern ADDRESS =
      Pattern.compile("/assets/([a-z]+)\\.([0-9a-f]{12})\\.(css|js|svg)");
  private static final List<String> NAMES =
      List.of(
          "bellbuoy.css",
          "bellbuoy.js",
          "affected.js",
          "calculator.js",
          "passkey.js",
          "proof.js",
          "mark.svg",
          "maskable.svg");

  /// What an asset is put together from, in this order; all others are one file.
  private static final Map<String, List<String>> PARTS =
      Map.of(
          "bellbuoy.css",
          List.of(
              "bellbuoy/base.css",
              "bellbuoy/frames.css",
              "bellbuoy/parts.css",
              "bellbuoy/pages.css"));

  private final Map<String, Asset> byName = new LinkedHashMap<>();

  public Assets() {
    NAMES.forEach(name -> byName.put(name, Asset.of(name, whole(name))));
  }

  private static byte[] whole(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PARTS.getOrDefault(name, List.of(name)).forEach(part -> bytes.writeBytes(read(part)));
    return bytes.toByteArray();
  }

  private static byte[] read(String name) {
    try (var in = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no asset called " + name);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The address of an asset for a template, for example `url("bellbuoy.css")`.
  public String url(String name) {
    return asset(name).path();
  }

  /// What to answer at an address; empty when there is nothing of that name.
  public Optional<Found> find(String path) {
    var parts = ADDRESS.matcher(path);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var asset = byName.get(parts.group(1) + "." + parts.group(3));
    return Optional.ofNullable(asset)
        .map(known -> new Found(known, known.hash().equals(parts.group(2))));
  }

  /// All of them, for whoever copies the public tree elsewhere.
  public List<Asset> all() {
    return List.copyOf(byName.values());
  }

  private Asset asset(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no asset called " + name));
  }

  /// An answer and whether its address names exactly these bytes.
  public record Found(Asset asset, boolean exact) {

    public String cacheControl() {
      return exact ? "public, max-age=31536000, immutable" : "no-cache";
    }
  }
}
