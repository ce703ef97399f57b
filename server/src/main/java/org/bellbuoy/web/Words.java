package org.bellbuoy.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The wording of one room, out of `messages/<room>.properties`, so that it can be translated.
///
/// A missing key is a mistake of ours and fails loudly: a page must never show a key. `{0}` and
/// following stand for the arguments; quotes mean nothing special.
public final class Words {

  private static final Map<String, Words> READ = new ConcurrentHashMap<>();
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

  private final String name;
  private final Map<String, String> texts;

  private Words(String name, Map<String, String> texts) {
    this.name = name;
    this.texts = texts;
  }

  /// The words of a room, read once.
  public static Words of(String room) {
    return READ.computeIfAbsent(room, Words::read);
  }

  /// The words of a room for readers of a language; where we have none in it, as we write them.
  ///
  /// @param language its tag; a region makes no difference
  public static Words of(String room, String language) {
    String name = room + "." + Locale.forLanguageTag(language).getLanguage();
    return Words.class.getResource(place(name)) == null
        ? of(room)
        : READ.computeIfAbsent(name, Words::read);
  }

  private static String place(String name) {
    return "/messages/" + name + ".properties";
  }

  private static Words read(String room) {
    var path = place(room);
    var properties = new Properties();
    try (var in = Words.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no wording at " + path);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Words(path, asMap(properties));
  }

  private static Map<String, String> asMap(Properties properties) {
    var texts = new java.util.HashMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Map.copyOf(texts);
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  public String say(String key, Object... arguments) {
    var text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no word for " + key + " in " + name);
    }
    return HOLE.matcher(text)
        .replaceAll(hole ->
            Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(hole.group(1))])));
  }

  /// The form for a number: `key.one` for 1, `key.other` for the rest; `{0}` is the number.
  public String count(String key, long number) {
    return say(key + (number == 1 ? ".one" : ".other"), number);
  }
}
