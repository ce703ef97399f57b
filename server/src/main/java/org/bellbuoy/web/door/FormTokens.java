package org.bellbuoy.web.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bellbuoy.web.page.Csrf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.util.WebUtils;

/// The token that a form of ours carries: derived from the session, so nothing needs storing.
///
/// Before sign-in it hangs on a random cookie of its own, so that nobody can be signed in as
/// somebody else by a form on another site.
public final class FormTokens implements CsrfTokenRepository {

  private static final String STRANGER = "__Host-form";
  private static final String HEADER = "X-CSRF-Token";
  private static final String FIELD = "_csrf";
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Function<HttpServletRequest, Optional<String>> session;

  /// @param session finds what the cookie of this door holds
  public FormTokens(Function<HttpServletRequest, Optional<String>> session) {
    this.session = session;
  }

  /// The hidden field of a form.
  public static Csrf csrf(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new Csrf(token.getParameterName(), token.getToken());
    }
    return new Csrf(FIELD, "");
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    String anchor = anchor(request).orElseGet(this::fresh);
    request.setAttribute(STRANGER, anchor);
    return token(anchor);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (token != null && anchor(request).isEmpty()) {
      ResponseCookie cookie =
          ResponseCookie.from(STRANGER, String.valueOf(request.getAttribute(STRANGER)))
              .path("/")
              .secure(true)
              .httpOnly(true)
              .sameSite("Strict")
              .build();
      response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return anchor(request).map(FormTokens::token).orElse(null);
  }

  private Optional<String> anchor(HttpServletRequest request) {
    return session
        .apply(request)
        .or(() -> Optional.ofNullable(WebUtils.getCookie(request, STRANGER)).map(Cookie::getValue));
  }

  private String fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static CsrfToken token(String anchor) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(("form " + anchor).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] value = mac.doFinal("bellbuoy form token".getBytes(StandardCharsets.UTF_8));
      return new DefaultCsrfToken(HEADER, FIELD, HexFormat.of().formatHex(value));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
