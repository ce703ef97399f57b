/// Makes what others forge.
@ApplicationModule(allowedDependencies = {})
package planted.house.embargo;

import org.springframework.modulith.ApplicationModule;
