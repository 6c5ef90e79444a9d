package org.example.newsroom;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;

final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Dossier dossier = mapper.readValue(Path.of(args[0]).toFile(), Dossier.class);
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
    System.out.println(TextReport.of(report));
    System.out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report));
  }
}
