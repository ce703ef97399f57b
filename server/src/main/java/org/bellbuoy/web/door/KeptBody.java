package org.bellbuoy.web.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.bellbuoy.kernel.Invalid;

/// A request whose body has been read, so that it can be hashed before it is handled.
final class KeptBody extends HttpServletRequestWrapper {

  private static final int MOST = 32 << 20;

  private final byte[] bytes;

  private KeptBody(HttpServletRequest request, byte[] bytes) {
    super(request);
    this.bytes = bytes;
  }

  static KeptBody of(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type != null && (type.startsWith("multipart/") || type.contains("form-urlencoded"))) {
      throw Invalid.of(OnceOnly.HEADER, "An Idempotency-Key goes with a JSON or CSV body only.")
          .refused();
    }
    byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
    if (bytes.length > MOST) {
      throw Invalid.of("", "The body may have at most 32 MiB.").refused();
    }
    return new KeptBody(request, bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Stream(new ByteArrayInputStream(bytes));
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  private static final class Stream extends ServletInputStream {

    private final ByteArrayInputStream in;

    Stream(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] target, int from, int length) {
      return in.read(target, from, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("this body is read without waiting");
    }
  }
}
