/**
 * Gainsay's model as JSON, or as any other format that Jackson 2 reads and writes.
 *
 * <p>Register {@link io.github.gainsay.jackson.GainsayModule}, or let the mapper find it. The
 * package is not opened to Jackson: nothing in it is reached by reflection from outside.
 */
module io.github.gainsay.jackson {
  requires transitive io.github.gainsay;
  requires transitive com.fasterxml.jackson.databind;
  requires static org.jspecify;

  exports io.github.gainsay.jackson;

  provides com.fasterxml.jackson.databind.Module with
      io.github.gainsay.jackson.GainsayModule;
}
