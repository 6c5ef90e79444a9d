package io.github.gainsay.examples.notebooks;

import io.github.gainsay.report.HtmlReport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/**
 * Shows reports and drawings in the output of a cell; the kernel finds it on its class path.
 *
 * <p>An {@link HtmlReport} is shown as the page that it is, in a frame, so that neither the page
 * nor the notebook changes how the other looks. An SVG document, such as {@link HtmlReport#chart}
 * and {@link HtmlReport#claimMap} give, is shown as a picture. Everything else of Gainsay is shown
 * as its text, which the kernel itself would take for HTML. All of that may be in an {@link
 * Optional}.
 */
public final class ReportDisplay implements DisplayProvider {
  private static final String HTML = "text/html";
  private static final String SVG = "image/svg+xml";
  private static final String SVG_BEGIN = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  private static final String GAINSAY = "io.github.gainsay";
  private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]*)</title>");

  /** An SVG document as what it shows, and not as text. */
  private record Picture(String svg) {}

  /** What is shown as it is, whatever signs it has. */
  private record Words(String text) {}

  /** Makes what the kernel asks for renderers and transformers. */
  public ReportDisplay() {}

  @Override
  public List<DisplayRenderer> getDisplayRenderers() {
    return List.of(
        new Rendering<>(HtmlReport.class, Set.of("html", HTML), ReportDisplay::frame),
        new Rendering<>(Picture.class, Set.of("svg", SVG), ReportDisplay::image),
        new Rendering<>(
            Words.class, Set.of("text", "text/plain"), words -> DisplayData.fromText(words.text)));
  }

  @Override
  public List<DisplayTransformer> getDisplayTransformers() {
    return List.of(new Transformation());
  }

  /** Returns as what a value is shown, where the kernel would not know. */
  private static Optional<Object> shownAs(Object value) {
    Object content =
        value instanceof Optional<?> given && given.isPresent() ? given.orElseThrow() : value;
    if (content instanceof String text && text.startsWith(SVG_BEGIN)) {
      return Optional.of(new Picture(text));
    }
    if (content instanceof HtmlReport) {
      return Optional.of(content);
    }
    return content.getClass().getPackageName().startsWith(GAINSAY)
        ? Optional.of(new Words(content.toString()))
        : Optional.empty();
  }

  /** Returns the page in a frame, where its script runs and reaches nothing but the page. */
  private static DisplayData frame(HtmlReport page) {
    String html = page.toString();
    String title = title(html);
    DisplayData data = DisplayData.fromText(title);
    data.putData(
        HTML,
        """
        <iframe title="%s" width="100%%" height="640" style="border:0" sandbox="allow-scripts" \
        src="%s"></iframe>"""
            .formatted(quotable(title), address(HTML, html)));
    return data;
  }

  /** Returns the drawing, and for hosts that take SVG apart, as GitHub does, an image of it. */
  private static DisplayData image(Picture picture) {
    String title = title(picture.svg);
    DisplayData data = DisplayData.fromText(title);
    data.putData(SVG, picture.svg);
    data.putData(
        HTML,
        """
        <img alt="%s" style="max-width:100%%" src="%s"/>"""
            .formatted(quotable(title), address(SVG, picture.svg)));
    return data;
  }

  private static String quotable(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;");
  }

  /** Returns an address that holds the document itself. */
  private static String address(String type, String document) {
    return "data:"
        + type
        + ";charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(document.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the title that a page or a drawing has, as text. */
  private static String title(String document) {
    Matcher title = TITLE.matcher(document);
    return title.find()
        ? title
            .group(1)
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
        : "";
  }

  /** Makes of a value that the kernel does not know how to show one that it does. */
  private static final class Transformation implements DisplayTransformer {
    @Override
    public boolean canTransform(Object value) {
      return shownAs(value).isPresent();
    }

    @Override
    public Class<?> transformedClass() {
      return Object.class;
    }

    @Override
    public Object transform(Object value) {
      return shownAs(value).orElseThrow();
    }
  }

  /**
   * How values of one class are shown.
   *
   * @param names the media type, and by what other name users may ask for it
   */
  private record Rendering<T>(
      Class<T> rendererClass, Set<String> names, Function<T, DisplayData> shown)
      implements DisplayRenderer {
    @Override
    public boolean canRender(@Nullable String asked) {
      return asked == null || names.contains(asked);
    }

    @Override
    public DisplayData render(@Nullable String asked, Object value) {
      return shown.apply(rendererClass.cast(value));
    }
  }
}
