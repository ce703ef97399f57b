package org.bellbuoy.standards.csaf.shape;

import static org.bellbuoy.standards.shape.Shapes.dateTime;
import static org.bellbuoy.standards.shape.Shapes.listOf;
import static org.bellbuoy.standards.shape.Shapes.matching;
import static org.bellbuoy.standards.shape.Shapes.object;
import static org.bellbuoy.standards.shape.Shapes.oneOf;
import static org.bellbuoy.standards.shape.Shapes.text;
import static org.bellbuoy.standards.shape.Shapes.uri;

import org.bellbuoy.standards.shape.ObjectShape;
import org.bellbuoy.standards.shape.Shape;
import org.bellbuoy.standards.shape.Shapes;

/// A list of SSVC 2.0.0 selections (CERT/CC).
public final class SsvcShape {
  private static final String KEY = "^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9_]*[a-zA-Z0-9]|T\\*)$";
  private static final String VERSION =
      "^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)"
          + "(-(\\d*[a-zA-Z-][0-9a-zA-Z-]*|0|[1-9]\\d*)(\\.(\\d*[a-zA-Z-][0-9a-zA-Z-]*|0|[1-9]\\d*))*+)?"
          + "(\\+([0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*+))?$";

  private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
  private static final String DOMAIN = LABEL + "(\\." + LABEL + ")++";
  private static final String FRAGMENT = "#[a-z0-9]+([.-][a-z0-9]+)*+";
  private static final String LANGUAGE =
      CsafPatterns.LANGUAGE.substring(1, CsafPatterns.LANGUAGE.length() - 1) + "(?![A-Za-z0-9-])";
  private static final String BASE =
      "(x_" + DOMAIN + FRAGMENT + "|[a-z][a-z0-9]([.-]?[a-z0-9])++(" + FRAGMENT + ")?)";
  private static final String EXTENSION =
      "/(" + LANGUAGE + "|\\." + DOMAIN + "(" + FRAGMENT + ")?\\$" + LANGUAGE + "|\\." + DOMAIN
          + FRAGMENT + ")";
  private static final String NAMESPACE =
      "^(?=.{3,1000}$)"
          + BASE
          + "(/|/"
          + LANGUAGE
          + "|/"
          + "("
          + LANGUAGE
          + ")?("
          + EXTENSION
          + ")++)?$";

  /// The whole list, as it stands in `ssvc_v2`.
  public static final Shape LIST =
      object()
          .need("timestamp", dateTime())
          .need("schemaVersion", oneOf("2.0.0"))
          .need("selections", listOf(selection()))
          .may("target_ids", listOf(Shapes.textThat("is text", _ -> true)).unique())
          .may("decision_point_resources", listOf(reference()))
          .may("references", listOf(reference()))
          .closed();

  private SsvcShape() {}

  private static ObjectShape selection() {
    Shape key = matching("must be a key of letters, digits and underscores", KEY);
    Shape value = object().need("key", key).may("name", text()).may("definition", text()).closed();
    return object()
        .need("namespace", matching("must be an SSVC namespace such as ssvc", NAMESPACE))
        .need("key", key)
        .need("version", matching("must be a semantic version", VERSION))
        .need("values", listOf(value))
        .may("name", text())
        .may("definition", text())
        .closed();
  }

  private static ObjectShape reference() {
    return object()
        .need("uri", uri())
        .need("summary", Shapes.textThat("is text", _ -> true))
        .closed();
  }
}
