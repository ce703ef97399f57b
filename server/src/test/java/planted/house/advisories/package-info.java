/// Makes what others forge.
@ApplicationModule(allowedDependencies = {})
package planted.house.advisories;

import org.springframework.modulith.ApplicationModule;
