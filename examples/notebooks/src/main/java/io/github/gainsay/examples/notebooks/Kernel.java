package io.github.gainsay.examples.notebooks;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel.
 *
 * <p>The kernel's own main class listens before it knows what to do with a message: a request that
 * is there already, as where the start takes longer than a second, ends the thread that listens,
 * and Jupyter waits in vain. Here such a request is passed over, and Jupyter asks again.
 */
public final class Kernel {
  private static final Logger LOGS = Logger.getLogger("");

  private Kernel() {}

  /**
   * Runs the kernel until Jupyter ends it.
   *
   * @param args the file that says where to listen, which Jupyter writes
   * @throws Exception if the file cannot be read, or its ports cannot be listened to
   */
  public static void main(String[] args) throws Exception {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "args must be a connection file, but was " + String.join(" ", args));
    }
    LOGS.setLevel(Level.WARNING);
    Channels channels =
        new Channels(
            Transform.fromJson(Files.readString(Path.of(args[0])), ConnectionProperties.class));
    Field handlers = Channels.class.getDeclaredField("handlers");
    handlers.setAccessible(true);
    handlers.set(channels, new HashMap<>());
    channels.connect(MainApp.kernel);
    channels.joinUntilClose();
  }
}
