package org.bellbuoy.identity;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.bellbuoy.kernel.InEveryProcess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which addresses that somebody typed the server may call, for an identity provider or a hook:
/// `https`, a name, a usual port, and no machine that only we can see, unless the administrator
/// says that it stands inside.
///
/// Never this machine and never a link-local address, behind which clouds keep their keys. What is
/// checked is what is connected to: the JDK keeps a resolved name for 30 s, and a stranger who
/// bends it later still lacks the certificate.
@Component
@InEveryProcess
public class OutwardAddresses {

  private static final int FIRST_FREE_PORT = 1024;
  private static final int TLS = 443;

  private final boolean thisMachine;

  /// @param thisMachine also plain HTTP on loopback, for tests and for trying things out
  OutwardAddresses(@Value("${bellbuoy.identity.provider-on-loopback:false}") boolean thisMachine) {
    this.thisMachine = thisMachine;
  }

  /// An address as far as it can be judged without asking for its name.
  public Optional<URI> read(String text) {
    try {
      URI address = URI.create(text);
      return isWellFormed(address) ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /// May the server call it now? Asks for every address behind the name.
  boolean mayCall(URI address, boolean inside) {
    return checked(address, inside).isPresent();
  }

  /// The address behind the name, to connect to and to no other, when every address behind it is
  /// allowed; else empty.
  public Optional<InetAddress> checked(URI address, boolean inside) {
    try {
      InetAddress[] behind = InetAddress.getAllByName(address.getHost());
      return Arrays.stream(behind).allMatch(one -> isAllowed(one, inside))
          ? Arrays.stream(behind).findFirst()
          : Optional.empty();
    } catch (UnknownHostException nobody) {
      return Optional.empty();
    }
  }

  private boolean isWellFormed(URI address) {
    String host = address.getHost();
    if (host == null || address.getUserInfo() != null || address.getFragment() != null) {
      return false;
    }
    boolean local = host.equals("localhost") || host.equals("127.0.0.1");
    boolean port =
        address.getPort() == -1 || address.getPort() == TLS || address.getPort() >= FIRST_FREE_PORT;
    boolean secure = "https".equals(address.getScheme());
    return port && (secure || (thisMachine && local && "http".equals(address.getScheme())));
  }

  private boolean isAllowed(InetAddress address, boolean inside) {
    if (address.isLoopbackAddress()) {
      return thisMachine;
    }
    boolean never =
        address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress();
    return !never && (inside || !isPrivate(address));
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> four.isSiteLocalAddress() || isShared(bytes);
      case Inet6Address six ->
          six.isSiteLocalAddress() || (bytes[0] & 0xfe) == 0xfc || isTranslated(bytes);
      default -> true;
    };
  }

  /// 100.64.0.0/10 (RFC 6598), 0.0.0.0/8, 192.0.0.0/24, 198.18.0.0/15 and 240.0.0.0/4.
  private static boolean isShared(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return first == 0
        || (first == 100 && (second & 0xc0) == 64)
        || (first == 192 && second == 0 && bytes[2] == 0)
        || (first == 198 && (second & 0xfe) == 18)
        || first >= 240;
  }

  /// An IPv4 address inside an IPv6 one: ::/8 with all that stands in it, such as 64:ff9b::/96 (RFC
  /// 6052), and 2002::/16 (RFC 3056).
  private static boolean isTranslated(byte[] bytes) {
    return bytes[0] == 0 || (bytes[0] == 0x20 && bytes[1] == 0x02);
  }
}
