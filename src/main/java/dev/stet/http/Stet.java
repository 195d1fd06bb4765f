package dev.stet.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import io.smallrye.common.annotation.Blocking;

/** Every page asks the database, so all of them run on worker threads, those that return a template as well. */
@ApplicationPath("/")
@Blocking
public class Stet extends Application {}
