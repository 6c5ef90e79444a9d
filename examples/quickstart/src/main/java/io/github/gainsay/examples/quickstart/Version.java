package io.github.gainsay.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, which the build writes into a resource. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/version.properties")) {
      build.load(in);
    }
    return new String[] {"gainsay " + build.getProperty("version")};
  }
}
