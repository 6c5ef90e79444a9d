package io.github.gainsay.consistency.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A language of which no letter is an English one: English with letters of full width. */
final class OtherLanguage {
  private static final Path ENGLISH =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/main/resources/io/github/gainsay/consistency/messages.properties");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final int FULL_WIDTH = 'Ａ' - 'A';

  /** Words of values that are not in the dossier: opposites, and what units measure. */
  private static final String OF_VALUES = " yes no count length area mass ";

  static final Messages MESSAGES = messages();

  private OtherLanguage() {}

  /** The keys stay, and brackets show where a sentence begins. */
  private static Messages messages() {
    try {
      StringBuilder other = new StringBuilder("language=ja\n");
      for (String line : Files.readAllLines(ENGLISH, UTF_8)) {
        int end = line.indexOf('=') + 1;
        if (end > 0 && !line.matches("#.*|literal=.*|language=.*")) {
          other.append(line, 0, end).append('«').append(letters(line.substring(end))).append("»\n");
        }
      }
      return Messages.of(new PropertyResourceBundle(new StringReader(other.toString())));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String letters(String pattern) {
    StringBuilder other = new StringBuilder();
    pattern
        .chars()
        .map(c -> Character.isLetter(c) && c < 128 ? c + FULL_WIDTH : c)
        .forEach(c -> other.append((char) c));
    return other.toString();
  }

  /** Returns the words in the text that have English letters, but for those that are cut off. */
  static List<String> words(String text) {
    return WORD.matcher(text.replaceAll("[A-Za-z]+…", ""))
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Returns the words of names, titles, quotations, values and codes. */
  static Set<String> given(CheckReport report) {
    Dossier dossier = report.dossier();
    Set<String> given = new TreeSet<>(words(report.rules() + OF_VALUES));
    Consumer<Object> add = text -> given.addAll(words(text.toString()));
    dossier.actors().forEach(actor -> add.accept(actor.id() + " " + actor.name()));
    dossier.sources().forEach(source -> add.accept(source.id() + " " + source.title()));
    dossier.events().forEach(event -> add.accept(event.id() + " " + event.name()));
    dossier.properties().forEach(property -> property.label().ifPresent(add));
    for (Proposition p : dossier.propositions()) {
      add.accept(p.question() + " " + dossier.titleOf(p.question()) + " " + p.value().format());
      addScope(p.scope(), add);
    }
    for (Statement s : dossier.statements()) {
      add.accept(s.id());
      s.utterance().ifPresent(add);
      s.passage().ifPresent(add);
      s.citations().stream().map(Citation::quote).forEach(quote -> quote.ifPresent(add));
    }
    for (Relation relation : dossier.relations()) {
      if (relation instanceof Relation.Within within) {
        add.accept(within.part() + " " + within.whole());
      }
    }
    report.findings().forEach(f -> add.accept(f.code() + " " + f.fingerprint()));
    report.accepted().forEach(a -> add.accept(a.acceptance().justification()));
    report.accepted().forEach(a -> add.accept(a.finding().fingerprint()));
    report.unusedAcceptances().forEach(a -> add.accept(a.fingerprint() + a.justification()));
    return given;
  }

  private static void addScope(Scope scope, Consumer<Object> add) {
    scope.place().ifPresent(add);
    scope.population().ifPresent(add);
    scope.measure().ifPresent(add);
  }
}
