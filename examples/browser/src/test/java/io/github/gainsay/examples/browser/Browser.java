package io.github.gainsay.examples.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser of this machine, without a window and without a network. */
final class Browser implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int HEIGHT = 900;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Returns the browser; the tests are skipped where there is none. */
  static Browser open(Path profile) {
    Optional<Path> chromium = BROWSERS.stream().flatMap(b -> onPath(b).stream()).findFirst();
    Optional<Path> chromedriver = onPath("chromedriver");
    if (chromium.isEmpty() || chromedriver.isEmpty()) {
      String missing =
          "No page is opened: this needs one of "
              + BROWSERS
              + " and chromedriver on the PATH, such as by apt-get install chromium chromium-driver";
      System.out.println(missing);
      return abort(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        "--lang=en",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .build();
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return new Browser(driver);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Shows the page at the width, in light or dark, as if it had just been opened. */
  void show(Path page, int width, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < 600));
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
    Map<String, Object> still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme, still)));
    driver.get(page.toUri().toString());
  }

  /** Shows the page that is open as paper would. */
  void asOnPaper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  /** Returns what the script returns. */
  Object run(String script) {
    return Objects.requireNonNull(driver.executeScript(script), "result of " + script);
  }

  /** Returns the words that the script returns. */
  List<String> words(String script) {
    List<String> words = new ArrayList<>();
    for (Object word : (List<?>) run(script)) {
      words.add((String) word);
    }
    return words;
  }

  /** Returns what axe finds of such impact, or worse, by its rules of accessibility. */
  List<String> violations(String axe) {
    driver.executeScript(axe);
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(result => done(
              result.violations
                .filter(v => v.impact === 'serious' || v.impact === 'critical')
                .map(v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.html + ' ' + n.failureSummary))));
            """);
    List<String> violations = new ArrayList<>();
    for (Object violation : (List<?>) Objects.requireNonNull(found)) {
      violations.add((String) violation);
    }
    return violations;
  }

  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  void type(String name, String words) {
    driver.findElement(By.name(name)).sendKeys(words);
  }

  void click(String selector) {
    driver.findElement(By.cssSelector(selector)).click();
  }

  /** Returns what the browser complained of since it was last asked. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns what the browser did since it was last asked. */
  List<String> performance() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Keeps a picture of the whole page, for people to look at. */
  void picture(Path file) throws IOException {
    Map<String, Object> png =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    keep(file, png);
  }

  /** Keeps the page as it is printed. */
  void print(Path file) throws IOException {
    keep(file, driver.executeCdpCommand("Page.printToPDF", Map.of("printBackground", false)));
  }

  private static void keep(Path file, Map<String, Object> result) throws IOException {
    String data = (String) Objects.requireNonNull(result.get("data"));
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.write(file, Base64.getDecoder().decode(data.getBytes(StandardCharsets.US_ASCII)));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
