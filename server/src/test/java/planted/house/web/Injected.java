package planted.house.web;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/// Has a field that is filled from outside.
class Injected {

  @Autowired Clock clock;
}
