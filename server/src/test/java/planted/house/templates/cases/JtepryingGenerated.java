package planted.house.templates.cases;

import planted.house.web.Upstairs;

/// A template that sees a room which its own may not import.
public final class JtepryingGenerated {

  public static Class<?> sees() {
    return Upstairs.class;
  }
}
