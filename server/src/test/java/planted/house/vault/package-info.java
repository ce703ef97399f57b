/// Says that it may import what stands above it.
@ApplicationModule(allowedDependencies = {"web"})
package planted.house.vault;

import org.springframework.modulith.ApplicationModule;
