package org.bellbuoy.announcement.places;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bellbuoy.announcement.Outlet;
import org.bellbuoy.announcement.OutletTrouble;
import org.bellbuoy.announcement.Posted;
import org.bellbuoy.announcement.Shown;
import org.bellbuoy.delivery.OutwardAnswer;
import org.bellbuoy.delivery.OutwardCall;
import org.bellbuoy.delivery.OutwardLine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks an outlet something over the one line outwards, and says what follows from the answer.
@Component
@Lazy
class Asking {

  private static final Set<Integer> BUSY = Set.of(408, 425, 429);
  private static final Set<Integer> GONE = Set.of(404, 410);

  private final OutwardLine line;
  private final JsonMapper json;

  Asking(OutwardLine line, JsonMapper json) {
    this.line = line;
    this.json = json;
  }

  Said get(Outlet outlet, String path, Map<String, String> headers) {
    return ask(outlet, "GET", path, headers, null);
  }

  /// @param path below the outlet's address, with its query
  /// @param body null where nothing is sent
  Said ask(
      Outlet outlet,
      String method,
      String path,
      Map<String, String> headers,
      @Nullable JsonNode body) {
    OutwardAnswer answer =
        line.ask(
            new OutwardCall(
                method,
                URI.create(outlet.address() + path),
                outlet.inside(),
                headers,
                body == null ? null : json.writeValueAsString(body)));
    return switch (answer) {
      case OutwardAnswer.Unreached _ -> new Said.Later(OutletTrouble.UNREACHED);
      case OutwardAnswer.Lost _ -> new Said.Lost();
      case OutwardAnswer.Answered(int status, String text) -> said(status, text);
    };
  }

  /// What an answer to a question means that finds or does not find.
  static Posted looked(Said said, Function<JsonNode, Posted> found) {
    return switch (said) {
      case Said.Done(JsonNode body) -> found.apply(body);
      case Said.NotThere _ -> new Posted.Absent();
      case Said.Refused(OutletTrouble why) -> new Posted.Refused(why);
      case Said.Later(OutletTrouble why) -> new Posted.Later(why);
      case Said.Lost _ -> new Posted.Later(OutletTrouble.BUSY);
    };
  }

  /// What an answer to a request means that puts something there.
  static Posted put(Said said, Function<JsonNode, Posted> done) {
    return switch (said) {
      case Said.Done(JsonNode body) -> done.apply(body);
      case Said.NotThere _ -> new Posted.Refused(OutletTrouble.NOT_THERE);
      case Said.Refused(OutletTrouble why) -> new Posted.Refused(why);
      case Said.Later(OutletTrouble why) -> new Posted.Later(why);
      case Said.Lost _ -> new Posted.Unknown();
    };
  }

  /// What an answer to a question means that shows a piece. A place that nobody can read is away,
  /// and says nothing about what stands there.
  static Shown shown(Said said, Function<JsonNode, Shown> seen) {
    return switch (said) {
      case Said.Done(JsonNode body) -> seen.apply(body);
      case Said.NotThere _ -> new Shown.Gone();
      case Said.Refused(OutletTrouble why) when why == OutletTrouble.NOT_ACCEPTED ->
          new Shown.Away(OutletTrouble.NOT_SHOWN);
      case Said.Refused(OutletTrouble why) -> new Shown.Away(why);
      case Said.Later(OutletTrouble why) -> new Shown.Away(why);
      case Said.Lost _ -> new Shown.Away(OutletTrouble.BUSY);
    };
  }

  /// A piece whose title and text stand in an answer.
  ///
  /// @param text null or empty where a piece has none; anything but a text is no such answer
  static Shown words(JsonNode title, JsonNode text) {
    boolean readable = title.isString() && (text.isString() || text.isNull());
    return readable
        ? new Shown.Seen(title.asString("") + "\n\n" + text.asString(""))
        : new Shown.Away(OutletTrouble.UNREADABLE);
  }

  /// The last part of an address, by which many services number what they have.
  static String last(URI where) {
    String path = where.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// Where a piece is, as the service says it; nothing but an address counts.
  static Posted there(JsonNode address) {
    String text = address.asString("");
    try {
      URI where = URI.create(text);
      return text.startsWith("http") && where.getHost() != null
          ? new Posted.There(where)
          : new Posted.Unknown();
    } catch (IllegalArgumentException broken) {
      return new Posted.Unknown();
    }
  }

  private Said said(int status, String text) {
    if (status / 100 == 2) {
      return done(text);
    }
    if (GONE.contains(status)) {
      return new Said.NotThere();
    }
    return switch (status) {
      case 401 -> new Said.Refused(OutletTrouble.SECRET_REFUSED);
      case 403 ->
          isLimit(text)
              ? new Said.Later(OutletTrouble.BUSY)
              : new Said.Refused(OutletTrouble.NOT_ALLOWED);
      default -> other(status);
    };
  }

  private static Said other(int status) {
    if (BUSY.contains(status)) {
      return new Said.Later(OutletTrouble.BUSY);
    }
    return status / 100 == 5 ? new Said.Lost() : new Said.Refused(OutletTrouble.NOT_ACCEPTED);
  }

  /// GitHub says so with a 403.
  private static boolean isLimit(String text) {
    return text.toLowerCase(java.util.Locale.ROOT).contains("rate limit");
  }

  private Said done(String text) {
    try {
      return new Said.Done(text.isBlank() ? json.createObjectNode() : json.readTree(text));
    } catch (JacksonException garbage) {
      return new Said.Lost();
    }
  }
}
