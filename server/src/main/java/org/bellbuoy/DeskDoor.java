package org.bellbuoy;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/// The staff's door: a web context of its own on a port of its own, over the deeds of [House].
@Configuration(proxyBeanMethods = false)
@Import(WebServer.class)
@ComponentScan(
    basePackages = {"org.bellbuoy.*.desk", "org.bellbuoy.*.door"},
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class DeskDoor {}
