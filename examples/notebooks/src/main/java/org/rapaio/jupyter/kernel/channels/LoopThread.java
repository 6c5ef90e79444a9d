package org.rapaio.jupyter.kernel.channels;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A thread of the kernel that listens to Jupyter, to stand before the kernel's own on the class
 * path.
 *
 * <p>The kernel's own, in version 3.0.1, sometimes never listens, and Jupyter waits in vain: it
 * ends at once where it begins before it is told that it runs, and it ends at a message that comes
 * before the kernel knows what to do with it. This one runs from the beginning, and goes on after
 * such a message, which Jupyter sends again.
 */
public final class LoopThread extends Thread {
  private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getName());

  private final long sleep;
  private final Runnable body;
  private volatile boolean running = true;

  /**
   * Makes the thread, which does not run yet.
   *
   * @param name its name
   * @param sleep how many milliseconds it sleeps between two looks
   * @param body looks for messages and handles them
   */
  public LoopThread(String name, long sleep, Runnable body) {
    super(name);
    this.sleep = sleep;
    this.body = body;
  }

  @Override
  public void run() {
    try {
      while (running) {
        look();
        Thread.sleep(sleep);
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void look() {
    try {
      body.run();
    } catch (RuntimeException e) {
      LOGGER.log(Level.WARNING, "A message could not be handled.", e);
    }
  }

  /** Ends the thread after its next look. */
  public void shutdown() {
    running = false;
  }
}
