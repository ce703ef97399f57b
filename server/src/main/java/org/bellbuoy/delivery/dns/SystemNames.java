package org.bellbuoy.delivery.dns;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.regex.Pattern;
import javax.naming.Context;
import javax.naming.NameNotFoundException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.InitialDirContext;
import org.bellbuoy.standards.outside.DomainNames;
import org.bellbuoy.standards.outside.TxtRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Asks the name servers of this machine. Only plain host names are asked for, so that no name can
/// lead to anything but the domain name system, and only attributes, which come as text: no object
/// is ever made of an answer.
@Component
@Lazy
class SystemNames implements DomainNames {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]([a-z0-9._-]{0,251}[a-z0-9])?");

  @Override
  @SuppressWarnings("BanJNDI") // the provider of DNS makes no objects, and the name is a host name
  public Reply ask(String name, Kind kind) {
    if (!NAME.matcher(name).matches()) {
      return new Reply.NotAsked();
    }
    try {
      InitialDirContext context = new InitialDirContext(environment());
      try {
        return reply(
            context.getAttributes(name, new String[] {kind.name()}).get(kind.name()), kind);
      } finally {
        context.close();
      }
    } catch (NameNotFoundException nothing) {
      return new Reply.None();
    } catch (NamingException away) {
      return new Reply.NotAsked();
    }
  }

  @SuppressWarnings("JdkObsolete") // as the naming interface has it
  private static Hashtable<String, String> environment() {
    Hashtable<String, String> environment = new Hashtable<>();
    environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
    environment.put("com.sun.jndi.dns.timeout.initial", "2000");
    environment.put("com.sun.jndi.dns.timeout.retries", "2");
    return environment;
  }

  private static Reply reply(@Nullable Attribute found, Kind kind) throws NamingException {
    if (found == null) {
      return new Reply.None();
    }
    List<String> records = new ArrayList<>();
    NamingEnumeration<?> all = found.getAll();
    while (all.hasMore()) {
      String printed = String.valueOf(all.next());
      records.add(kind == Kind.TXT ? TxtRecord.text(printed) : printed);
    }
    return new Reply.Found(records);
  }
}
