package org.rapaio.jupyter.kernel.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoopThreadTest {
  private static final Logger LOGGER = Logger.getLogger(LoopThread.class.getName());

  private final List<String> logged = new ArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          logged.add(entry.getMessage() + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final LoopThread thread = new LoopThread("Shell", 0, this::look);
  private int looks;

  private void look() {
    looks++;
    if (looks == 3) {
      thread.shutdown();
    }
    if (looks == 2) {
      throw new IllegalStateException("on purpose");
    }
  }

  @BeforeEach
  void keep_what_is_logged() {
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void log_as_before() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
  }

  @Test
  void looks_from_the_beginning_and_goes_on_after_what_it_cannot_handle()
      throws InterruptedException {
    thread.start();
    thread.join();

    assertThat(looks).isEqualTo(3);
    assertThat(logged)
        .containsExactly(
            "A message could not be handled. java.lang.IllegalStateException: on purpose");
  }
}
