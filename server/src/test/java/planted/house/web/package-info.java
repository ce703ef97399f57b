/// Holds one class for each way to break a wall.
@ApplicationModule(allowedDependencies = {"kernel", "advisories", "embargo"})
package planted.house.web;

import org.springframework.modulith.ApplicationModule;
