package org.bellbuoy.delivery;

/// The line by which services outside are asked. It calls only what an administrator named and what
/// a server of ours may call, follows nothing, waits a while, and reads little.
public interface OutwardLine {

  OutwardAnswer ask(OutwardCall call);
}
