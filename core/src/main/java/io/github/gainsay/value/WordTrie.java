package io.github.gainsay.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of several words, each with a meaning; finds the longest that begins at a token. */
final class WordTrie<T> {
  /** A phrase that was found. */
  record Found<T>(T meaning, int end) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T meaning;
  }

  private final Node<T> root = new Node<>();

  void put(String phrase, T meaning) {
    Node<T> node = root;
    for (String word : phrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.meaning = meaning;
  }

  /** Returns the longest phrase that begins at the token, null if there is none. */
  @Nullable Found<T> longest(Tokens tokens, int token) {
    Node<T> node = tokens.isNumber(token) ? null : root.next.get(tokens.word(token));
    Found<T> found = null;
    for (int at = token + 1; node != null; at++) {
      if (node.meaning != null) {
        found = new Found<>(node.meaning, at);
      }
      node = node.next.get(tokens.word(at));
    }
    return found;
  }
}
