/// A cellar in order.
@ApplicationModule(allowedDependencies = {})
package planted.house.kernel;

import org.springframework.modulith.ApplicationModule;
