/// A room further down the river.
@ApplicationModule(allowedDependencies = {})
package planted.house.cases;

import org.springframework.modulith.ApplicationModule;
